/** Performance of contracts (履约): every signed promise with who keeps it, by when, and the proof; joint checks, report, renewal. */
package org.unionhome.contractperformance;
