/** Disputes in bargaining (协商争议): coordination by the labour authority when the sides cannot agree, and disputes over performance. */
package org.unionhome.bargainingdispute;
