package org.unionhome.petition;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which somebody of the staff is recognised. Rather one too many than one too few. */
final class StaffWords {

    /** A person's name and id, as they are compared. */
    record Name(String id, String name, String idWord) {

        static Name of(String id, String name) {
            return new Name(id, Squeezed.of(name), Squeezed.of(id));
        }

        boolean isIn(String squeezed, String folded) {
            return name.codePointCount(0, name.length()) >= 2 && squeezed.contains(name)
                    || squeezed.contains(idWord)
                            && spelled(idWord).matcher(folded).find();
        }

        /** An id is a word of its own: 1001 does not stand in 21001. Its letters may be set apart. */
        private static Pattern spelled(String id) {
            String apart = id.codePoints()
                    .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                    .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
            return Pattern.compile("(?<![a-z0-9])" + apart + "(?![a-z0-9])");
        }
    }

    /** What holders of a role are called, and who they are today. */
    record Title(String word, List<String> holders) {}

    private final List<Name> names;
    private final List<Title> titles;

    StaffWords(List<Name> names, Collection<Title> titles) {
        this.names = names;
        this.titles = titles.stream()
                .sorted(Comparator.comparingInt((Title title) -> title.word().length())
                        .reversed())
                .toList();
    }

    /** Everybody of the staff whom this text names, by name, id or title. */
    Set<String> in(String text) {
        String folded = Squeezed.folded(text);
        String squeezed = Squeezed.of(text);
        Set<String> found = new LinkedHashSet<>();
        names.stream().filter(name -> name.isIn(squeezed, folded)).map(Name::id).forEach(found::add);
        found.addAll(byTitle(squeezed));
        return found;
    }

    /** The longest title first, and each part of the text once: who writes 分工会主席 does not mean the 工会主席. */
    private Set<String> byTitle(String squeezed) {
        String rest = squeezed;
        Set<String> used = new LinkedHashSet<>();
        for (String word : titles.stream().map(Title::word).distinct().toList()) {
            if (rest.contains(word)) {
                used.add(word);
                rest = rest.replace(word, "\n");
            }
        }
        return titles.stream()
                .filter(title -> used.contains(title.word()))
                .flatMap(title -> title.holders().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether each of these persons, set apart by commas or lines, is somebody of the staff. */
    boolean allKnown(String listed) {
        return Stream.of(listed.split("[、，,；;\\n]"))
                .filter(part -> !Squeezed.of(part).isEmpty())
                .noneMatch(part -> in(part).isEmpty());
    }
}
