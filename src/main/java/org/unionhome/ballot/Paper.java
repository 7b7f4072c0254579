package org.unionhome.ballot;

import java.util.List;
import java.util.Map;
import org.unionhome.Refusal;

/** What an elector filled in, as it lies in the box. */
final class Paper {

    private Paper() {}

    /** @throws Refusal when an item is missing, unknown, or answered with something that is not on the paper */
    static byte[] marks(Ballot ballot, Map<String, String> choiceByItem) {
        List<Item> items = ballot.items();
        byte[] marks = new byte[items.size()];
        for (int i = 0; i < marks.length; i++) {
            String choice = choiceByItem.get(items.get(i).key());
            if (choice == null) {
                throw new Refusal("ballot.refusal.itemMissing", items.get(i).label());
            }
            int index = ballot.choices().indexOf(choice);
            if (index < 0) {
                throw new Refusal("ballot.refusal.unknownChoice", items.get(i).label());
            }
            marks[i] = (byte) index;
        }
        if (choiceByItem.size() != marks.length) {
            throw new Refusal("ballot.refusal.unknownItem");
        }
        return marks;
    }
}
