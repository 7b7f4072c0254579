/** The ladder passport (成长档案): skill, stars, honours, posts and training of one person, and what is missing for the next rung. */
package org.unionhome.passport;
