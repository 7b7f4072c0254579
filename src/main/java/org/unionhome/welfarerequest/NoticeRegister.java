package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.people.Unit;

/** Posts notices, pauses them for an objection, lets them run on for the working days they had left, and takes them down. */
@Component
class NoticeRegister {

    private static final String CLOCK = "welfare-request.noticePeriodEnded";
    private static final String COLUMNS = """
            select n.id, n.case_number, n.masked_name, n.unit_code, n.type, n.class, n.band, n.posted_at, n.days_left, n.removed_at,
                   n.digest, d.due_at as ends_at
            from welfare_request_notice n
            left join deadline d on d.case_number = n.case_number and d.code = 'welfare-request.noticePeriodEnded'
                                and d.state = 'RUNNING' and n.removed_at is null
            """;
    private static final RowMapper<Notice> ROW = (row, i) -> new Notice(
            row.getObject("id", UUID.class),
            row.getString("case_number"),
            row.getString("masked_name"),
            row.getString("unit_code"),
            RequestType.valueOf(row.getString("type")),
            row.getString("class"),
            row.getString("band"),
            row.getTimestamp("posted_at").toInstant(),
            instant(row.getTimestamp("ends_at")),
            row.getInt("days_left"),
            instant(row.getTimestamp("removed_at")),
            row.getString("digest"));

    private final JdbcClient db;
    private final Cases cases;
    private final Deadlines deadlines;
    private final People people;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    NoticeRegister(
            JdbcClient db,
            Cases cases,
            Deadlines deadlines,
            People people,
            Rules rules,
            WorkCalendar calendar,
            Clock clock) {
        this.db = db;
        this.cases = cases;
        this.deadlines = deadlines;
        this.people = people;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** The notice of a case that is up, paused or not. */
    Optional<Notice> up(String caseNumber) {
        return db.sql(COLUMNS + "where n.case_number = :case and n.removed_at is null")
                .param("case", caseNumber)
                .query(ROW)
                .optional();
    }

    Optional<Notice> find(UUID id) {
        return db.sql(COLUMNS + "where n.id = :id").param("id", id).query(ROW).optional();
    }

    /** The last notice of a case, up or down. */
    Optional<Notice> last(String caseNumber) {
        return db.sql(COLUMNS + "where n.case_number = :case order by n.posted_at desc limit 1")
                .param("case", caseNumber)
                .query(ROW)
                .optional();
    }

    List<Notice> allUp() {
        return db.sql(COLUMNS + "where n.removed_at is null order by n.posted_at desc limit 200")
                .query(ROW)
                .list();
    }

    /** Puts the request up, or lets its paused notice run on. */
    void postOrResume(WelfareRequest request) {
        String caseNumber = request.caseNumber();
        up(caseNumber)
                .ifPresentOrElse(
                        notice -> deadlines.startRest(caseNumber, CLOCK, "publishNotice", notice.daysLeft()), () -> {
                            post(request);
                            deadlines.start(caseNumber, CLOCK, "publishNotice");
                        });
        cases.refreshNextDeadline(caseNumber);
    }

    private void post(WelfareRequest request) {
        int days = rules.require(CLOCK + ".due", today()).value().intValueExact();
        Instant now = clock.instant();
        String name =
                Notice.mask(people.find(request.applicantId()).map(Person::name).orElseThrow());
        String unit = branchOf(cases.require(request.caseNumber()).unitCode());
        String hardshipClass = request.classification() == null
                ? null
                : request.classification().hardshipClass().name();
        String band = band(request.approvedCny());
        String subject = hardshipClass == null ? "URGENT" : request.type().name(); // as shown: a hash can be guessed at
        String digest = Notice.digest(name, unit, subject, String.valueOf(hardshipClass), band, now.toString());
        db.sql("""
                        insert into welfare_request_notice (id, case_number, masked_name, unit_code, type, class, band, posted_at,
                                                            days_left, digest)
                        values (:id, :case, :name, :unit, :type, :class, :band, :now, :days, :digest)""")
                .param("id", UUID.randomUUID())
                .param("case", request.caseNumber())
                .param("name", name)
                .param("unit", unit)
                .param("type", request.type().name())
                .param("class", hardshipClass)
                .param("band", band)
                .param("now", Timestamp.from(now))
                .param("days", days)
                .param("digest", digest)
                .update();
    }

    private String branchOf(String unitCode) {
        return people.path(unitCode).stream()
                .filter(unit -> unit.level() != Unit.Level.TEAM)
                .findFirst()
                .map(Unit::code)
                .orElse(unitCode);
    }

    /** Amounts are shown as bands: the limits of the approval levels divide them. */
    private String band(BigDecimal amount) {
        int band = 1;
        for (String limit : List.of("chair", "committee", "manager")) {
            band += amount.compareTo(rules.amount("welfare-request.limit." + limit, today())) > 0 ? 1 : 0;
        }
        return String.valueOf(band);
    }

    /** Stops the clock of a notice. The day on which it stops is used up; at least one day is left. */
    void pause(Notice notice) {
        deadlines.meet(notice.caseNumber(), CLOCK);
        LocalDate lastDay = LocalDate.ofInstant(notice.endsAt().minusSeconds(1), clock.getZone());
        long left = today().plusDays(1)
                .datesUntil(lastDay.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        db.sql("update welfare_request_notice set days_left = :left where id = :id")
                .param("left", Math.max(1, left))
                .param("id", notice.id())
                .update();
    }

    /** Takes the content down; what proves that it was up stays. */
    void remove(String caseNumber) {
        deadlines.meet(caseNumber, CLOCK);
        db.sql("update welfare_request_notice set masked_name = '', removed_at = :now"
                        + " where case_number = :case and removed_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseNumber)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
