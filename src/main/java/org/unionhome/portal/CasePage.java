package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.CaseLinks;
import org.unionhome.cases.Viewer;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.Processes;
import org.unionhome.workflow.Reading;

/** One case, as its viewer may see it. */
@Controller
class CasePage {

    private final Reading reading;
    private final Processes processes;
    private final OpenTasks openTasks;
    private final TaskRows taskRows;
    private final CaseStory story;
    private final CaseParts parts;
    private final List<CaseLinks> links;
    private final Clocks clocks;
    private final PageWords words;

    CasePage(
            Reading reading,
            Processes processes,
            OpenTasks openTasks,
            TaskRows taskRows,
            CaseStory story,
            CaseParts parts,
            List<CaseLinks> links,
            Clocks clocks,
            PageWords words) {
        this.reading = reading;
        this.processes = processes;
        this.openTasks = openTasks;
        this.taskRows = taskRows;
        this.story = story;
        this.parts = parts;
        this.links = links;
        this.clocks = clocks;
        this.words = words;
    }

    @GetMapping("/cases/{number}")
    String show(Principal principal, @PathVariable String number, Model model) {
        CaseFile file = reading.requireVisible(principal.getName(), number);
        Viewer viewer = reading.viewer(principal.getName(), file).orElseThrow(NotFound::new);
        var waiting = story.present(file, viewer);
        model.addAttribute("file", head(file, viewer));
        model.addAttribute("next", story.next(file, viewer));
        model.addAttribute("myTasks", myTasks(file, viewer));
        model.addAttribute("facts", facts(file, viewer));
        model.addAttribute("links", links(number));
        model.addAttribute("timeline", story.past(file, viewer));
        model.addAttribute("waiting", waiting);
        model.addAttribute("diagramText", diagramText(file, waiting));
        model.addAttribute(
                "clocks", story.running(file).stream().map(clocks::view).toList());
        model.addAttribute(
                "pastClocks", story.ended(file).stream().map(clocks::view).toList());
        model.addAttribute("files", parts.files(file, viewer));
        model.addAttribute("comments", parts.comments(file, viewer));
        model.addAttribute("offers", offers(file, viewer));
        return "case";
    }

    private CaseViews.Head head(CaseFile file, Viewer viewer) {
        return new CaseViews.Head(
                file.number(),
                processes.facts(file.process()).title(file.number()),
                words.state(file.process(), file.state()),
                CaseRows.mood(file),
                file.open(),
                viewer.concerned(),
                file.open());
    }

    private List<TaskRow> myTasks(CaseFile file, Viewer viewer) {
        var tasks = openTasks.ofCase(file.number()).stream()
                .filter(task -> viewer.openTasks().contains(task.taskKey()))
                .filter(task -> task.candidate() == null
                        || !processes.isOwn(file, viewer.entitlements().person().id()))
                .toList();
        return taskRows.of(viewer.entitlements(), tasks);
    }

    private List<CaseViews.Line> facts(CaseFile file, Viewer viewer) {
        return processes.facts(file.process()).facts(file.number(), viewer).stream()
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .map(fact -> new CaseViews.Line(words.find(fact.labelKey()).orElse(fact.labelKey()), fact.value()))
                .toList();
    }

    private List<CaseViews.PageLink> links(String number) {
        return links.stream()
                .flatMap(kind -> kind.of(number).stream())
                .map(link -> new CaseViews.PageLink(
                        words.say(link.textKey(), link.args().toArray()), link.href()))
                .toList();
    }

    private String diagramText(CaseFile file, List<CaseViews.Waiting> waiting) {
        if (!file.open()) {
            return words.say("portal.case.diagramOver");
        }
        List<String> places = waiting.stream().map(CaseViews.Waiting::name).toList();
        String at = places.isEmpty()
                ? words.state(file.process(), file.state())
                : String.join(words.say("portal.comma"), places);
        return words.say("portal.case.diagramAt", at);
    }

    private List<CaseViews.Offer> offers(CaseFile file, Viewer viewer) {
        return processes.facts(file.process()).offeredMessages(file.number(), viewer).stream()
                .map(message -> offer(file.process(), message.substring(message.indexOf('.') + 1)))
                .toList();
    }

    private CaseViews.Offer offer(String process, String event) {
        String text = words.find(process + ".action." + event).orElseGet(() -> words.step(process, event));
        return new CaseViews.Offer(
                event, text, words.find(process + ".action." + event + ".about").orElse(null));
    }

    @GetMapping("/cases/{number}/actions/{event}")
    String action(Principal principal, @PathVariable String number, @PathVariable String event, Model model) {
        CaseFile file = reading.requireVisible(principal.getName(), number);
        Viewer viewer = reading.viewer(principal.getName(), file).orElseThrow(NotFound::new);
        CaseViews.Offer offer = offers(file, viewer).stream()
                .filter(each -> each.event().equals(event))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("offer", offer);
        model.addAttribute("number", number);
        model.addAttribute("formUrl", "/cases/" + number + "/actions/" + event + "/form");
        return "action";
    }
}
