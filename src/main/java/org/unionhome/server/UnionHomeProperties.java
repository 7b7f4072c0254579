package org.unionhome.server;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the start.
 *
 * @param dataDir folder of the embedded database
 * @param demo {@code false} switches the demo union off; empty means: on with the embedded database, off with any other
 * @param database settings of the embedded database
 */
@ConfigurationProperties("unionhome")
public record UnionHomeProperties(
        @DefaultValue("./data") Path dataDir,
        Boolean demo,
        @DefaultValue EmbeddedDatabaseSettings database) {

    /**
     * Settings of the embedded database.
     *
     * @param durable {@code false} gives up safety against a power cut for speed; for tests only
     * @param binariesDir where the PostgreSQL programs are unpacked; empty means: in the data folder
     */
    public record EmbeddedDatabaseSettings(
            @DefaultValue("true") boolean durable, Path binariesDir) {}
}
