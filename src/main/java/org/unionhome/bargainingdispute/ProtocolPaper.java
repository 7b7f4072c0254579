package org.unionhome.bargainingdispute;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Cases;
import org.unionhome.document.Docx;

/** Writes 《协调处理协议书》, ready to be signed, into the case's files. */
@Component
class ProtocolPaper {

    private final Attachments attachments;
    private final Cases cases;
    private final DisputeWords words;
    private final Clock clock;

    ProtocolPaper(Attachments attachments, Cases cases, DisputeWords words, Clock clock) {
        this.attachments = attachments;
        this.cases = cases;
        this.words = words;
        this.clock = clock;
    }

    void write(BargainingDispute dispute) {
        String name = words.official("protocol.file", dispute.caseNumber());
        try {
            attachments.add(dispute.caseNumber(), null, name, new ByteArrayInputStream(document(dispute)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] document(BargainingDispute dispute) {
        boolean coordinated = dispute.cause() == Cause.DEADLOCK;
        Docx document = new Docx(
                        words.company(cases.require(dispute.caseNumber()).unitCode()), clock.instant())
                .title(words.official(coordinated ? "protocol.title" : "protocol.consultation"))
                .paragraph(words.official("protocol.about", dispute.title(), dispute.bargainingNumber()));
        dispute.points().forEach(point -> document.paragraph(words.official("protocol.points", point.text())));
        dispute.protocol().lines().forEach(document::paragraph);
        document.line(words.official("protocol.side.staff")).line(words.official("protocol.side.company"));
        if (coordinated) {
            document.line(words.official("protocol.authority"));
        }
        return document.signature(List.of(words.officialDay(dispute.signedOn())))
                .bytes();
    }
}
