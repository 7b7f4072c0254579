package org.unionhome.portal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Comments;

/** Files and comments of a case, with the names of the people behind them. */
@Component
class CaseParts {

    private static final int KILO = 1024;

    private final Attachments attachments;
    private final Comments comments;
    private final PersonNames names;
    private final Moments moments;

    CaseParts(Attachments attachments, Comments comments, PersonNames names, Moments moments) {
        this.attachments = attachments;
        this.comments = comments;
        this.names = names;
        this.moments = moments;
    }

    List<CaseViews.FileLine> files(String caseNumber) {
        var files = attachments.of(caseNumber);
        Map<String, String> people =
                names.of(files.stream().map(Attachments.Attachment::uploadedBy).toList());
        return files.stream()
                .map(file -> new CaseViews.FileLine(
                        file.id().toString(),
                        file.name(),
                        size(file.size()),
                        people.get(file.uploadedBy()),
                        moments.minute(file.uploadedAt())))
                .toList();
    }

    List<CaseViews.CommentLine> comments(String caseNumber) {
        var lines = comments.of(caseNumber);
        Map<String, String> people =
                names.of(lines.stream().map(Comments.Comment::authorId).toList());
        return lines.stream()
                .map(line ->
                        new CaseViews.CommentLine(people.get(line.authorId()), moments.minute(line.at()), line.text()))
                .toList();
    }

    private static String size(int bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
