package org.unionhome.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Brings our own tables up to date: the platform first, then each process that is on the class path, with a history of its own. */
class Migrations implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final Pattern PROCESS = Pattern.compile("processes/([a-z0-9-]+)/db/[^/]+$");

    private final DataSource dataSource;
    private final ResourcePatternResolver resources;

    Migrations(DataSource dataSource, ResourcePatternResolver resources) {
        this.dataSource = dataSource;
        this.resources = resources;
    }

    @Override
    public void afterPropertiesSet() {
        log.info(ServerTexts.onOneLine("server.progress.migrating"));
        new SchemaPart("classpath:db/platform", "flyway_platform").migrate(dataSource);
        for (String slug : processes()) {
            new SchemaPart("classpath:processes/" + slug + "/db", "flyway_" + slug.replace('-', '_'))
                    .migrate(dataSource);
        }
    }

    private SortedSet<String> processes() {
        SortedSet<String> slugs = new TreeSet<>();
        try {
            for (Resource script : resources.getResources("classpath*:processes/*/db/*.sql")) {
                String path = URLDecoder.decode(script.getURL().getPath(), StandardCharsets.UTF_8);
                Matcher matcher = PROCESS.matcher(path);
                if (matcher.find()) {
                    slugs.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return slugs;
    }
}
