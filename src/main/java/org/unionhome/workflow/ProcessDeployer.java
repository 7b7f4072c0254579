package org.unionhome.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys each process folder as one deployment, with names relative to the folder, so that a model finds its own forms and
 * decisions. A content that was deployed before and has been followed by another is not deployed again: an old node that
 * restarts during a rolling update must not put the older model back on top.
 */
@Component
class ProcessDeployer {

    private static final Logger log = LoggerFactory.getLogger(ProcessDeployer.class);

    private final ProcessEngine engine;
    private final Processes processes;
    private final ContractCheck check;
    private final ResourcePatternResolver resources;
    private final JdbcClient db;
    private final Clock clock;

    ProcessDeployer(
            ProcessEngine engine,
            Processes processes,
            ContractCheck check,
            ResourcePatternResolver resources,
            JdbcClient db,
            Clock clock) {
        this.engine = engine;
        this.processes = processes;
        this.check = check;
        this.resources = resources;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public void deployAll() throws IOException {
        db.sql("select pg_advisory_xact_lock(4711)").query().singleRow();
        for (String slug : processes.slugs()) {
            deploy(slug);
        }
    }

    private void deploy(String slug) throws IOException {
        Map<String, byte[]> files = files(slug);
        check.run(processes.contract(slug), files);
        String digest = digest(files);
        if (known(slug, digest)) {
            return;
        }
        var deployment =
                engine.getRepositoryService().createDeployment().name(slug).source("union-home");
        files.forEach((name, content) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(content)));
        deployment.enableDuplicateFiltering(false).deploy();
        db.sql("insert into process_release (process, digest, deployed_at) values (:process, :digest, :now)")
                .param("process", slug)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        log.info("Process {} deployed", slug);
    }

    private boolean known(String slug, String digest) {
        return db.sql("select exists (select 1 from process_release where process = :process and digest = :digest)")
                .param("process", slug)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    private Map<String, byte[]> files(String slug) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String pattern : new String[] {"*.bpmn", "*.dmn", "forms/*.form"}) {
            for (Resource resource : resources.getResources("classpath:processes/" + slug + "/" + pattern)) {
                String folder = pattern.contains("/") ? "forms/" : "";
                files.put(folder + resource.getFilename(), resource.getContentAsByteArray());
            }
        }
        return files;
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                sha.update(name.getBytes(StandardCharsets.UTF_8));
                sha.update(content);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
