/**
 * The bargaining table: clauses, and what each side offers round by round. What a side has not tabled is read with its side in
 * hand only; what the rest of the process asks for through {@link org.unionhome.collectivebargaining.table.BargainingTable} is shared.
 */
package org.unionhome.collectivebargaining.table;
