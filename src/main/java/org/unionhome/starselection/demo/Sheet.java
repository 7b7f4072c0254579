package org.unionhome.starselection.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** One of the files in which the past is written down: a line for each story, without quotes. */
final class Sheet {

    private Sheet() {}

    static List<String[]> rows(String name) {
        var file = new ClassPathResource("processes/star-selection/demo/" + name + ".csv");
        try (BufferedReader csv =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return csv.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
