/** Lends tools to members: the smallest complete process, to copy from. It runs in the tests only. */
package org.unionhome.toolloan;
