/**
 * The interface for other systems of the company, as JSON below {@code /api}. It is one more way to the same door: what a
 * person may not do in the portal they may not do here. Described at {@code /api/openapi}.
 */
package org.unionhome.portal.api;
