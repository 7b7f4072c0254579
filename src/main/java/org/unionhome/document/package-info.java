/**
 * Documents to print and sign: letters, certificates, lists. What they say comes from the message files of the process that
 * issues them; here is only how it looks on paper.
 */
package org.unionhome.document;
