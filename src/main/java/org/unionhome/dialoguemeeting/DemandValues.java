package org.unionhome.dialoguemeeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.MeetingDemand;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.demandfollowup.exchange.Triage;

/** The demands of a meeting as its forms show them. */
@Component
class DemandValues {

    private static final int SHORT = 60;

    private final Agenda agenda;
    private final MeetingDemands demands;
    private final MeetingWords words;

    DemandValues(Agenda agenda, MeetingDemands demands, MeetingWords words) {
        this.agenda = agenda;
        this.demands = demands;
        this.words = words;
    }

    MeetingDemand require(String number) {
        return demands.require(number);
    }

    int count(String meeting) {
        return agenda.undecided(meeting).size();
    }

    /** All demands in a table, and which may go into which. */
    void sorting(Map<String, Object> values, String meeting) {
        List<MeetingDemand> undecided = agenda.undecided(meeting);
        Set<String> mains = agenda.mains(meeting);
        values.put("demands", agenda.all(meeting).stream().map(this::row).toList());
        List<MeetingDemand> movable = new ArrayList<>(undecided);
        movable.removeIf(demand -> mains.contains(demand.number())); // others were merged into it: it stays
        movable.addAll(agenda.merged(meeting));
        values.put("demandOptions", options(movable));
        values.put("intoOptions", options(undecided));
    }

    private Map<String, Object> row(MeetingDemand demand) {
        Map<String, Object> row = new LinkedHashMap<>();
        String kind = words.demand("category", demand.category()) + " · " + words.demand("urgency", demand.urgency());
        row.put("demand", demand.number() + " " + demand.title());
        row.put("text", shortened(demand.text()));
        row.put("about", words.unit(demand.shownUnit()) + " · " + kind);
        row.put("seconds", demand.seconds());
        row.put("next", demand.mergedInto() == null ? suggested(demand) : merged(demand));
        return row;
    }

    private String merged(MeetingDemand demand) {
        return words.text("text.mergedInto", demand.mergedInto());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }

    private String suggested(MeetingDemand demand) {
        Triage triage = demands.suggestion(demand.number());
        return triage.road() == Triage.Road.UNIT && triage.ownerUnit() != null
                ? words.unit(triage.ownerUnit())
                : words.text("road." + triage.road());
    }

    private static List<Map<String, Object>> options(List<MeetingDemand> list) {
        List<Map<String, Object>> options = new ArrayList<>();
        list.forEach(demand ->
                options.add(Map.of("value", demand.number(), "label", demand.number() + " " + demand.title())));
        return options;
    }

    /** The demand on the table, with what the decision table suggests already filled in. */
    void deciding(Map<String, Object> values, String meeting) {
        List<MeetingDemand> left = agenda.undecided(meeting);
        values.put("leftText", words.text("text.left", left.size()));
        values.put("demandOptions", options(left.stream().limit(1).toList()));
        values.put("unitOptions", units());
        left.stream().findFirst().ifPresent(demand -> table(values, demand));
    }

    private void table(Map<String, Object> values, MeetingDemand demand) {
        Triage triage = demands.suggestion(demand.number());
        values.put("demand", demand.number());
        values.put("demandTitle", demand.title());
        values.put("demandText", demand.text());
        values.put("suggestionText", demand.suggestion());
        values.put("unitText", words.unit(demand.shownUnit()));
        values.put("raiserText", demand.nameless() ? words.text("text.nameless") : demand.raiserName());
        values.put("secondsText", words.text("text.seconds", demand.seconds()));
        values.put(
                "categoryText",
                words.demand("category", demand.category()) + " · " + words.demand("urgency", demand.urgency()));
        values.put("triageText", suggested(demand));
        values.put(
                "outcome",
                switch (triage.road()) {
                    case UNIT -> "ASSIGNED";
                    case WELFARE -> "WELFARE";
                    case BARGAINING -> "BARGAINING";
                });
        values.put("ownerUnit", triage.road() == Triage.Road.UNIT ? triage.ownerUnit() : null);
        values.put("topic", triage.road() == Triage.Road.BARGAINING ? demand.title() : null);
    }

    private List<Map<String, Object>> units() {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Choice unit : demands.owners()) {
            options.add(Map.of("value", unit.value(), "label", unit.label()));
        }
        return options;
    }
}
