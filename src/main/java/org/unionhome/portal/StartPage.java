package org.unionhome.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.unionhome.workflow.Processes;

/** The form with which a case is filed. */
@Controller
class StartPage {

    private final Processes processes;
    private final Choices choices;

    StartPage(Processes processes, Choices choices) {
        this.processes = processes;
        this.choices = choices;
    }

    @GetMapping("/start/{slug}")
    String start(@PathVariable String slug, Model model) {
        if (!processes.startable().contains(slug)) {
            throw new NotFound();
        }
        model.addAttribute("choice", choices.of(slug));
        model.addAttribute("formUrl", "/start/" + slug + "/form");
        return "start";
    }
}
