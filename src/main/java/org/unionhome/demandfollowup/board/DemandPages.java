package org.unionhome.demandfollowup.board;

import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;
import org.unionhome.workflow.Door;

/** One demand: its story for everybody, and the one thing that a delegate can do here. */
@Controller
class DemandPages {

    private final DemandReader demands;
    private final DemandView view;
    private final Photos photos;
    private final People people;
    private final Door door;
    private final PageWords words;

    DemandPages(DemandReader demands, DemandView view, Photos photos, People people, Door door, PageWords words) {
        this.demands = demands;
        this.view = view;
        this.photos = photos;
        this.people = people;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/board/demands/{number}")
    String demand(@PathVariable String number, Principal principal, Model model) {
        BoardRow row = demands.row(number).orElseThrow(NotFound::new);
        DemandReader.Detail detail = demands.detail(number);
        view.fill(model, row, detail);
        model.addAttribute("maySecond", principal != null && maySecond(principal.getName(), row, detail));
        model.addAttribute("mayHaveReceipt", principal != null && demands.mayHaveReceipt(number, principal.getName()));
        return "processes/demand-follow-up/pages/demand";
    }

    private boolean maySecond(String personId, BoardRow row, DemandReader.Detail detail) {
        return Cards.isOpen(row)
                && !personId.equals(detail.raiserId())
                && !demands.hasSeconded(row.number(), personId)
                && people.entitlements(personId).hasRole("staffDelegate");
    }

    @PostMapping("/board/demands/{number}/second")
    String second(@PathVariable String number, Principal principal, RedirectAttributes redirect) {
        try {
            door.send(principal.getName(), number, "demandSeconded", Map.of());
            redirect.addFlashAttribute("said", words.say("demand-follow-up.board.seconded"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("refused", words.say(refusal));
        }
        return "redirect:/board/demands/" + number;
    }

    /** Only a photo that a milestone shows; sent so that nothing in it can run. */
    @GetMapping("/board/demands/{number}/photos/{id}")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable UUID id) {
        DemandReader.Photo photo = photos.find(number, id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(photo.type()))
                .body(photo.content());
    }
}
