package org.unionhome.server;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set about the embedded database; {@code unionhome.demo} and {@code unionhome.admin-password} are read apart.
 *
 * @param dataDir folder of the embedded database
 * @param database settings of the embedded database
 */
@ConfigurationProperties("unionhome")
public record UnionHomeProperties(
        @DefaultValue("./data") Path dataDir, @DefaultValue EmbeddedDatabaseSettings database) {

    /**
     * Settings of the embedded database.
     *
     * @param durable {@code false} gives up safety against a power cut for speed; for tests only
     * @param binariesDir where the PostgreSQL programs are unpacked; empty means: in the data folder
     */
    public record EmbeddedDatabaseSettings(
            @DefaultValue("true") boolean durable, Path binariesDir) {}
}
