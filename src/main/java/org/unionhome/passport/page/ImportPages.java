package org.unionhome.passport.page;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.passport.EntryKind;
import org.unionhome.passport.PassportRegister;
import org.unionhome.portal.CsvText;
import org.unionhome.portal.PageWords;

/** Many entries of one kind at once, such as the list of a course: all lines or none. */
@Controller
class ImportPages {

    private final PassportGuard guard;
    private final PassportRegister register;
    private final ImportLines lines;
    private final PageWords words;

    ImportPages(PassportGuard guard, PassportRegister register, ImportLines lines, PageWords words) {
        this.guard = guard;
        this.register = register;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping("/passport/import/{kind}")
    String form(Principal principal, @PathVariable String kind, Model model) {
        guard.writer(principal.getName());
        model.addAttribute("kind", PassportGuard.kind(kind).word());
        model.addAttribute("kinds", List.of(EntryKind.values()));
        model.addAttribute("most", ImportLines.MOST);
        model.asMap().putIfAbsent("typed", Map.of());
        return "passport/import";
    }

    @PostMapping("/passport/import/{kind}")
    String read(
            Principal principal,
            @PathVariable String kind,
            @RequestParam(name = "lines", defaultValue = "") String typed,
            @RequestParam(required = false) MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        PassportRegister.Writer writer = guard.writer(principal.getName());
        EntryKind of = PassportGuard.kind(kind);
        boolean fromFile = file != null && !file.isEmpty();
        String csv = fromFile ? CsvText.of(file.getBytes()) : typed;
        ImportLines.Result result = lines.read(writer, of, csv);
        List<String> errors = result.errors().isEmpty() ? write(writer, result.lines()) : result.errors();
        if (errors.isEmpty()) {
            redirect.addFlashAttribute(
                    "said", words.say("passport.import.done", result.lines().size()));
            return "redirect:/passport/people";
        }
        redirect.addFlashAttribute("lineErrors", errors);
        redirect.addFlashAttribute("typed", Map.of("lines", csv));
        return "redirect:/passport/import/" + of.word();
    }

    /** Each line was looked at; somebody else may have entered one in the meantime. */
    private List<String> write(PassportRegister.Writer writer, List<PassportRegister.Line> read) {
        try {
            register.addAll(writer, read);
            return List.of();
        } catch (Refusal refusal) {
            return List.of(words.say(refusal));
        }
    }
}
