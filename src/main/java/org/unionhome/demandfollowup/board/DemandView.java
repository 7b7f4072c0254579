package org.unionhome.demandfollowup.board;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.unionhome.portal.Moments;

/** What the page of one demand shows; the page of a receipt shows the same. */
@Component
public class DemandView {

    /** A milestone in words. */
    public record Mark(int percent, String text, String photo, String day) {}

    /** Something that the raiser added. */
    public record Added(String day, String text) {}

    private final DemandReader demands;
    private final DemandStory story;
    private final Cards cards;
    private final BoardChoices choices;
    private final Moments moments;

    DemandView(DemandReader demands, DemandStory story, Cards cards, BoardChoices choices, Moments moments) {
        this.demands = demands;
        this.story = story;
        this.cards = cards;
        this.choices = choices;
        this.moments = moments;
    }

    /** Fills the page for a demand that exists. */
    public void fill(Model model, String number) {
        fill(model, demands.row(number).orElseThrow(), demands.detail(number));
    }

    void fill(Model model, BoardRow row, DemandReader.Detail detail) {
        model.addAttribute("demand", cards.of(row));
        model.addAttribute("open", Cards.isOpen(row));
        model.addAttribute("overdue", row.overdue());
        model.addAttribute("text", detail.text());
        model.addAttribute("suggestion", detail.suggestion());
        model.addAttribute("reply", detail.reply());
        model.addAttribute("mergedInto", detail.mergedInto());
        model.addAttribute("meetingNumber", row.meetingNumber());
        model.addAttribute("meeting", row.meetingNumber() == null ? null : choices.meeting(row.meetingNumber()));
        model.addAttribute("story", story.of(row, detail));
        model.addAttribute(
                "additions",
                demands.additions(row.number()).stream()
                        .map(added -> new Added(moments.day(added.addedOn()), added.text()))
                        .toList());
        model.addAttribute("milestones", marks(row.number()));
    }

    private List<Mark> marks(String number) {
        return demands.milestones(number).stream()
                .map(mark -> new Mark(
                        mark.percent(),
                        mark.text(),
                        mark.photo() == null ? null : "/board/demands/" + number + "/photos/" + mark.photo(),
                        moments.day(mark.reportedOn())))
                .toList();
    }
}
