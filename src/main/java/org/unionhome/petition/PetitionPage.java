package org.unionhome.petition;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;

/**
 * What the case page shows. Whoever sees a petition sees what it is about and every writing, each with the article that asked
 * for it; who stands aside, and what the handler found, are for those who work on it and for the union's officers.
 */
@Component
class PetitionPage {

    private final PetitionForms forms;
    private final Writings writings;
    private final Recusals recusals;
    private final Basis basis;
    private final Words words;

    PetitionPage(PetitionForms forms, Writings writings, Recusals recusals, Basis basis, Words words) {
        this.forms = forms;
        this.writings = writings;
        this.recusals = recusals;
        this.basis = basis;
        this.words = words;
    }

    List<Fact> of(Petition petition, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        matter(facts, petition);
        add(facts, "route", basis.route(petition));
        add(facts, "firstCase", petition.firstCase());
        add(facts, "acceptedOn", words.day(petition.acceptedOn()));
        add(facts, "handler", forms.name(petition.handlerId()));
        if (viewer.oversees() || !viewer.openTasks().isEmpty()) {
            add(facts, "recused", words.list(recusals.namesOf(petition.caseNumber())));
            add(facts, "finding", petition.finding());
        }
        if (viewer.applicant()) {
            add(facts, "accused", petition.accusedText());
        }
        add(facts, "opinion", words.of("opinion", petition.opinion()));
        add(facts, "reviewReason", petition.reviewReason());
        add(facts, "reviewOpinion", words.of("review", petition.reviewOpinion()));
        add(facts, "reReviewReason", petition.reReviewReason());
        add(facts, "reReviewOpinion", words.of("review", petition.reReviewOpinion()));
        add(facts, "accusationResult", words.of("accusation", petition.accusationResult()));
        writings.of(petition.caseNumber()).forEach(writing -> writing(facts, writing));
        return facts;
    }

    private void matter(List<Fact> facts, Petition petition) {
        Matter matter = petition.matter();
        add(facts, "kind", words.of("kind", petition.kind()));
        add(facts, "channel", words.of("channel", matter.channel()));
        add(facts, "people", words.text("text.people", matter.peopleCount(), matter.representatives()));
        add(facts, "forwardedBy", matter.forwardedBy());
        add(facts, "facts", matter.facts());
        add(facts, "request", matter.request());
    }

    private void writing(List<Fact> facts, Writings.Writing writing) {
        facts.add(new Fact(
                "petition.writing." + writing.kind(),
                words.text(
                        "text.writing",
                        writing.text(),
                        words.day(writing.issuedOn()),
                        writing.law(),
                        writing.article())));
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("petition.fact." + key, value));
        }
    }
}
