package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class AssetsTest {

    private final Assets assets = new Assets(new ObjectMapper());

    @ParameterizedTest
    @ValueSource(strings = {"app", "form", "diagram"})
    void everyEntryNamesFilesThatWereBundled(String entry) {
        Stream.of(Stream.of(assets.script(entry)), assets.styles(entry).stream(), assets.preloads(entry).stream())
                .flatMap(files -> files)
                .forEach(url -> assertThat(new ClassPathResource("static" + url).exists())
                        .as(url)
                        .isTrue());
        assertThat(assets.styles(entry)).isNotEmpty();
    }

    @Test
    void theScriptOfAnOrdinaryPageStaysSmall() throws Exception {
        var script = new ClassPathResource("static" + assets.script("app"));

        assertThat(script.contentLength()).isLessThan(80_000);
        assertThat(assets.preloads("app")).isEmpty();
    }

    @Test
    void anEntryThatWasNeverBundledIsNamedInTheError() {
        assertThatThrownBy(() -> assets.script("charts")).hasMessageContaining("charts");
    }
}
