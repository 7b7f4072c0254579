package org.unionhome.portal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Comments;
import org.unionhome.cases.Viewer;

/** Files and comments of a case, with the names of the people behind them. */
@Component
class CaseParts {

    private static final int KILO = 1024;

    private final Attachments attachments;
    private final Comments comments;
    private final Disclosure disclosure;
    private final PersonNames names;
    private final PageWords words;
    private final Moments moments;

    CaseParts(
            Attachments attachments,
            Comments comments,
            Disclosure disclosure,
            PersonNames names,
            PageWords words,
            Moments moments) {
        this.attachments = attachments;
        this.comments = comments;
        this.disclosure = disclosure;
        this.names = names;
        this.words = words;
        this.moments = moments;
    }

    /** The files that this viewer may see. */
    List<CaseViews.FileLine> files(CaseFile file, Viewer viewer) {
        var files = readable(file, viewer);
        Map<String, String> people = names.of(files.stream()
                .map(Attachments.Attachment::uploadedBy)
                .filter(Objects::nonNull)
                .toList());
        return files.stream()
                .map(each -> new CaseViews.FileLine(
                        each.id().toString(),
                        each.name(),
                        size(each.size()),
                        uploader(file, viewer, each.uploadedBy(), people),
                        moments.minute(each.uploadedAt())))
                .toList();
    }

    private String uploader(CaseFile file, Viewer viewer, String personId, Map<String, String> people) {
        return personId == null
                ? words.say("portal.case.system")
                : disclosure.name(file, viewer, personId, people.get(personId));
    }

    List<Attachments.Attachment> readable(CaseFile file, Viewer viewer) {
        return attachments.of(file.number()).stream()
                .filter(each -> disclosure.file(file, viewer, each.uploadedBy()))
                .toList();
    }

    /** The comments that this viewer may read. */
    List<CaseViews.CommentLine> comments(CaseFile file, Viewer viewer) {
        var lines = comments.of(file.number()).stream()
                .filter(line -> disclosure.comment(file, viewer, line.authorId()))
                .toList();
        Map<String, String> people =
                names.of(lines.stream().map(Comments.Comment::authorId).toList());
        return lines.stream()
                .map(line -> new CaseViews.CommentLine(
                        disclosure.name(file, viewer, line.authorId(), people.get(line.authorId())),
                        moments.minute(line.at()),
                        line.text()))
                .toList();
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
