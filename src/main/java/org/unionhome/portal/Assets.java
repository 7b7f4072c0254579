package org.unionhome.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of the bundled scripts and style sheets: their names carry a digest, so browsers may keep them for ever. */
@Component("assets")
public class Assets {

    private static final String FOLDER = "static/assets/";
    private static final String MISSING =
            "The bundled pages are missing: run `mvn generate-resources` once (it needs Node 20.19 or newer).";

    private final Map<String, Chunk> chunks;

    public Assets(ObjectMapper json) {
        this.chunks = read(json);
    }

    /** What a page loads: the islands that it names, and what every page has. */
    public List<Bundle> bundles(List<String> islands) {
        return Stream.concat(islands.stream(), Stream.of("app"))
                .map(this::bundle)
                .toList();
    }

    private Bundle bundle(String entry) {
        return new Bundle(script(entry), styles(entry), preloads(entry));
    }

    /** The files of one entry. */
    public record Bundle(String script, List<String> styles, List<String> preloads) {}

    /** The script of an entry: {@code app}, {@code form} or {@code diagram}. */
    public String script(String entry) {
        return url(chunk(entry).file());
    }

    /** The style sheets that an entry needs before it is shown. */
    public List<String> styles(String entry) {
        Set<Chunk> needed = new LinkedHashSet<>();
        collect(chunk(entry), needed);
        return needed.stream()
                .flatMap(chunk -> chunk.css().stream())
                .map(Assets::url)
                .toList();
    }

    /** Scripts that the entry will ask for at once; naming them in the page saves a round trip on a slow phone. */
    public List<String> preloads(String entry) {
        Set<Chunk> needed = new LinkedHashSet<>();
        collect(chunk(entry), needed);
        return needed.stream().skip(1).map(Chunk::file).map(Assets::url).toList();
    }

    private void collect(Chunk chunk, Set<Chunk> needed) {
        if (needed.add(chunk)) {
            chunk.imports().forEach(name -> collect(chunks.get(name), needed));
        }
    }

    private Chunk chunk(String entry) {
        Chunk chunk = chunks.get("src/%1$s/%1$s.js".formatted(entry));
        if (chunk == null) {
            throw new IllegalArgumentException("no bundle entry named " + entry);
        }
        return chunk;
    }

    private static String url(String file) {
        return "/assets/" + file;
    }

    private static Map<String, Chunk> read(ObjectMapper json) {
        ClassPathResource manifest = new ClassPathResource(FOLDER + "manifest.json");
        if (!manifest.exists()) {
            throw new IllegalStateException(MISSING);
        }
        try (var stream = manifest.getInputStream()) {
            return json.readerForMapOf(Chunk.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of Vite's manifest. */
    record Chunk(String file, List<String> css, List<String> imports) {

        Chunk {
            css = css == null ? List.of() : css;
            imports = imports == null ? List.of() : imports;
        }
    }
}
