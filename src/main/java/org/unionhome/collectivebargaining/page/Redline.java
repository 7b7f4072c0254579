package org.unionhome.collectivebargaining.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts as readers of Chinese do: character by character, but numbers and words of letters as a whole. */
final class Redline {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z]+|.", Pattern.DOTALL);

    private Redline() {}

    /** What became of a piece of text. */
    enum Change {
        SAME,
        DELETED,
        INSERTED
    }

    record Piece(Change change, String text) {}

    static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.DELETED, delta.getSource().getLines());
            add(pieces, Change.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(change, String.join("", tokens)));
        }
    }

    private static List<String> tokens(String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
