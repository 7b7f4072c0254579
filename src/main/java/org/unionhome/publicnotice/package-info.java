/** Public notices (公示) of named persons and the objections to them, for any process that posts some. */
package org.unionhome.publicnotice;
