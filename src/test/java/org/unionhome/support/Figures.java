package org.unionhome.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures that the union published about itself: what the demo history must add up to. */
public final class Figures {

    private static final Path FILE = Path.of("src/test/resources/figures.csv");

    private Figures() {}

    /** @throws AssertionError when the union published no such figure */
    public static long of(String key) {
        try (var lines = Files.lines(FILE)) {
            return lines.map(line -> line.split(","))
                    .filter(cells -> cells[0].equals(key))
                    .mapToLong(cells -> Long.parseLong(cells[1]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no figure " + key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
