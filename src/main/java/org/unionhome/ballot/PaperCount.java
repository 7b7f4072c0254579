package org.unionhome.ballot;

import java.util.Map;

/**
 * What one counter found in the box.
 *
 * @param papers all that were handed in
 * @param invalid those of them that cannot be read; a paper is valid or invalid as a whole, an item left blank is an abstention
 * @param counts by item key and choice; each item sums up to the valid papers
 */
public record PaperCount(int papers, int invalid, Map<String, Map<String, Integer>> counts) {}
