/** From the signatures to a contract in force (签字、报送、审查、生效、公布), and what contracts there are. */
package org.unionhome.collectivebargaining.signing;
