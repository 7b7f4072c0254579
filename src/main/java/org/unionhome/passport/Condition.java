package org.unionhome.passport;

import java.util.List;

/**
 * Something that must be so before somebody can step up.
 *
 * @param args of the text; a resolvable one is put into the reader's language
 * @param met null when it cannot be told in advance: others decide it
 * @param ruleKey the rule parameter that says so, shown with its law and article; or a decision, whose source is the text
 *     {@code <ruleKey>.source}; null when the union's rules do not number it
 */
public record Condition(String textKey, List<Object> args, Boolean met, String ruleKey) {}
