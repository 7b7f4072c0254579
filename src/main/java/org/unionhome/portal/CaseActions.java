package org.unionhome.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Comments;
import org.unionhome.cases.Viewer;
import org.unionhome.workflow.Reading;

/** Adds to a case: files and comments. Whoever may see the case may do so; files and comments are read by fewer. */
@Controller
class CaseActions {

    private final Reading reading;
    private final Attachments attachments;
    private final Comments comments;
    private final CaseParts parts;
    private final PageWords words;

    CaseActions(Reading reading, Attachments attachments, Comments comments, CaseParts parts, PageWords words) {
        this.reading = reading;
        this.attachments = attachments;
        this.comments = comments;
        this.parts = parts;
        this.words = words;
    }

    @PostMapping("/cases/{number}/comments")
    String comment(
            Principal principal,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        requireOpen(principal, number);
        try {
            comments.add(number, principal.getName(), text);
            redirect.addFlashAttribute("said", words.say("portal.case.sent"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("typedComment", text);
            redirect.addFlashAttribute("commentRefused", words.say(refusal));
        }
        return "redirect:/cases/" + number + "#comments";
    }

    @PostMapping("/cases/{number}/files")
    String upload(
            Principal principal,
            @PathVariable String number,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        requireOpen(principal, number);
        try (var content = file.getInputStream()) {
            attachments.add(number, principal.getName(), file.getOriginalFilename(), content);
            redirect.addFlashAttribute("said", words.say("portal.case.uploaded"));
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("fileRefused", words.say(refusal));
        }
        return "redirect:/cases/" + number + "#files";
    }

    private void requireOpen(Principal principal, String number) {
        if (!reading.requireVisible(principal.getName(), number).open()) {
            throw new Refusal("portal.case.closedRefusal");
        }
    }

    /** Always a download: a file that somebody uploaded is never shown as a page of ours. */
    @GetMapping("/cases/{number}/files/{id}")
    ResponseEntity<byte[]> download(Principal principal, @PathVariable String number, @PathVariable UUID id) {
        CaseFile seen = reading.requireVisible(principal.getName(), number);
        Viewer viewer = reading.viewer(principal.getName(), seen).orElseThrow(NotFound::new);
        var file = parts.readable(seen, viewer).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(attachments.content(number, id).orElseThrow(NotFound::new));
    }
}
