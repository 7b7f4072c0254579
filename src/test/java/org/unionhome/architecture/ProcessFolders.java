package org.unionhome.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders below {@code processes}, and what lies in them. */
final class ProcessFolders {

    static final Path ROOT = Path.of("processes");

    private ProcessFolders() {}

    /** Every process that is delivered: not the template. */
    static List<String> slugs() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(String slug, String suffix) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(slug))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String stem(String slug) {
        StringBuilder stem = new StringBuilder();
        for (String word : slug.split("-")) {
            stem.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return stem.toString();
    }
}
