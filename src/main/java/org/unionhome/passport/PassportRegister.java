package org.unionhome.passport;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Ledger;
import org.unionhome.people.People;

/** Writes and strikes entries of passports. Each is a line of the ledger; nobody writes into their own passport. */
@Service
public class PassportRegister {

    /** The ledger chain of all entries. */
    public static final String CHAIN = "passport";

    /** Who writes: themselves or in somebody's place, under a role. */
    public record Writer(String id, String actingFor, String role) {}

    /** An entry and whom it is about. */
    public record Line(String personId, NewEntry entry) {}

    private final EntryTables tables;
    private final People people;
    private final Ledger ledger;

    PassportRegister(EntryTables tables, People people, Ledger ledger) {
        this.tables = tables;
        this.people = people;
        this.ledger = ledger;
    }

    /** Why the entry cannot be written: it is the writer's own, nobody's, or there already; empty when it can. */
    public Optional<Refusal> refusal(Writer writer, Line line) {
        return refusal(writer, line.personId())
                .or(() -> tables.has(line.personId(), line.entry())
                        ? Optional.of(new Refusal("passport.refusal.already"))
                        : Optional.empty());
    }

    private Optional<Refusal> refusal(Writer writer, String personId) {
        if (personId.equals(writer.id()) || personId.equals(writer.actingFor())) {
            return Optional.of(new Refusal("passport.refusal.own"));
        }
        return people.find(personId).isEmpty()
                ? Optional.of(new Refusal("people.refusal.unknownPerson"))
                : Optional.empty();
    }

    /** @throws Refusal as told by {@link #refusal} */
    @Transactional
    public void add(Writer writer, Line line) {
        requireOther(writer, line.personId());
        long id =
                tables.insert(line.personId(), line.entry()).orElseThrow(() -> new Refusal("passport.refusal.already"));
        record(writer, line.entry().kind().word() + "Added", line.personId() + " " + id, null);
    }

    /** All or none. */
    @Transactional
    public void addAll(Writer writer, List<Line> lines) {
        lines.forEach(line -> add(writer, line));
    }

    /** Takes a wrong entry out; that it was there, and why it went, stays in the ledger. */
    @Transactional
    public void strike(Writer writer, String personId, EntryKind kind, long id, String reason) {
        requireOther(writer, personId);
        if (reason.isBlank()) {
            throw new Refusal("passport.refusal.reasonMissing");
        }
        if (!tables.delete(kind, personId, id)) {
            throw new Refusal("passport.refusal.gone");
        }
        record(writer, kind.word() + "Struck", personId + " " + id, reason);
    }

    private void requireOther(Writer writer, String personId) {
        refusal(writer, personId).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private void record(Writer writer, String action, String what, String text) {
        String other = writer.id().equals(writer.actingFor()) ? null : writer.actingFor();
        ledger.append(new Ledger.Entry(CHAIN, action, writer.id(), other, writer.role(), what, text));
    }
}
