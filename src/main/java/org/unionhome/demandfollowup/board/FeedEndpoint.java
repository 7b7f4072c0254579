package org.unionhome.demandfollowup.board;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The changes of demands as an Atom feed, for feed readers and for other systems that ask now and then. */
@RestController
class FeedEndpoint {

    private static final int ENTRIES = 50;
    private static final String KEY = "demand-follow-up.board.feed.";
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final FeedReader reader;
    private final PageWords words;
    private final Moments moments;

    FeedEndpoint(FeedReader reader, PageWords words, Moments moments) {
        this.reader = reader;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/board/feed.xml")
    ResponseEntity<String> feed(@RequestParam Map<String, String> parameters) throws XMLStreamException {
        BoardFilter filter = BoardFilter.of(parameters);
        String home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        StringWriter text = new StringWriter();
        write(XMLOutputFactory.newInstance().createXMLStreamWriter(text), filter, home);
        return ResponseEntity.ok().contentType(ATOM).body(text.toString());
    }

    private void write(XMLStreamWriter xml, BoardFilter filter, String home) throws XMLStreamException {
        List<FeedReader.Change> changes = reader.latest(filter, ENTRIES);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element(xml, "title", words.say(KEY + "title"));
        element(xml, "id", home + filter.href("/board/feed.xml"));
        link(xml, "self", home + filter.href("/board/feed.xml"));
        link(xml, "alternate", home + filter.href("/board"));
        element(
                xml,
                "updated",
                iso(changes.isEmpty() ? moments.now() : changes.get(0).at()));
        xml.writeStartElement("author");
        element(xml, "name", words.say("portal.brand"));
        xml.writeEndElement();
        for (FeedReader.Change change : changes) {
            entry(xml, change, home);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, FeedReader.Change change, String home) throws XMLStreamException {
        String state =
                change.state() == null ? words.say(KEY + "raised") : words.state("demand-follow-up", change.state());
        String page = home + "/board/demands/" + change.number();
        xml.writeStartElement("entry");
        element(xml, "title", words.say(KEY + "entry", change.number(), change.title(), state));
        element(xml, "id", home + "/board/feed.xml#" + change.id());
        link(xml, "alternate", page);
        element(xml, "updated", iso(change.at()));
        element(xml, "summary", words.say(KEY + "summary", change.title(), state));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // Signs that XML 1.0 cannot hold would make the whole feed unreadable.
        xml.writeCharacters(
                text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    private static String iso(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
