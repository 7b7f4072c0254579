/** The questionnaire on a phone, answers taken by telephone, and what the staff side reads when the survey is over. */
package org.unionhome.collectivebargaining.survey.page;
