/** The invented past of wage bargaining: two rounds that ended in contracts, driven through the real process, and one under way. */
package org.unionhome.collectivebargaining.demo;
