package org.unionhome.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.workflow.Processes;

/** What a person can start, and every process by name: discovered, never listed. */
@Component
class Choices {

    /** A process as a choice; {@code about} is one sentence on whom it is for, where the process has one. */
    public record Choice(String slug, String name, String about) {}

    private final Processes processes;
    private final PageWords words;

    Choices(Processes processes, PageWords words) {
        this.processes = processes;
        this.words = words;
    }

    List<Choice> startable(Entitlements who) {
        return processes.startable().stream()
                .filter(slug -> processes.facts(slug).offeredTo(who))
                .map(this::of)
                .toList();
    }

    List<Choice> all() {
        return processes.slugs().stream().map(this::of).toList();
    }

    Choice of(String slug) {
        return new Choice(
                slug, words.processName(slug), words.find(slug + ".about").orElse(null));
    }
}
