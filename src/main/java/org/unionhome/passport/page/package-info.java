/** The pages of the ladder passport: one's own, those of the people one leads, the forms and the import of the training centre. */
package org.unionhome.passport.page;
