package org.unionhome.ballot.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Item;
import org.unionhome.ballot.PaperCount;

/** Reads what was sent for a paper, or for a count of papers. A field is named by the item's place, so keys stay out of pages. */
final class PaperForm {

    private PaperForm() {}

    static String field(int item) {
        return "item" + item;
    }

    static String field(int item, int choice) {
        return field(item) + "-" + choice;
    }

    /** The choice for each item that was answered. */
    static Map<String, String> choices(Ballot ballot, Map<String, String> sent) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<Item> items = ballot.items();
        for (int i = 0; i < items.size(); i++) {
            String choice = sent.get(field(i));
            if (choice != null && ballot.choices().contains(choice)) {
                choices.put(items.get(i).key(), choice);
            }
        }
        return choices;
    }

    /** A field that is not a number stays out, or counts as less than nothing: the check of the count refuses both. */
    static PaperCount count(Ballot ballot, Map<String, String> sent) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (int i = 0; i < ballot.items().size(); i++) {
            Map<String, Integer> byChoice = new LinkedHashMap<>();
            for (int c = 0; c < ballot.choices().size(); c++) {
                byChoice.put(ballot.choices().get(c), number(sent.get(field(i, c))));
            }
            counts.put(ballot.items().get(i).key(), byChoice);
        }
        return new PaperCount(number(sent.get("papers")), number(sent.get("invalid")), counts);
    }

    private static int number(String text) {
        String digits = text == null ? "" : text.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
