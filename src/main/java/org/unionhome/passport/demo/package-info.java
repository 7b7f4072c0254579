/** What the people of the demo union had reached before: levels, honours, courses and posts, loaded before any process is lived through. */
package org.unionhome.passport.demo;
