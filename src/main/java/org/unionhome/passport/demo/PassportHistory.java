package org.unionhome.passport.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.DemoHistory;

/**
 * Brings in the papers of the training centre, as an import would. First of all histories: what a process asks about somebody's
 * skill must be there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PassportHistory implements DemoHistory {

    /** Those who take a course are the next ones in turn. */
    private static final int TURN = 17;

    private final JdbcClient db;

    PassportHistory(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String process() {
        return "passport";
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public void live(IntConsumer progress) {
        rows("posts").forEach(this::post);
        progress.accept(1);
        rows("skills").forEach(this::skill);
        progress.accept(2);
        rows("honours").forEach(this::honour);
        progress.accept(3);
        List<String[]> courses = rows("courses");
        for (int i = 0; i < courses.size(); i++) {
            course(courses.get(i), i * TURN);
        }
        progress.accept(size());
    }

    /** Everybody's first post is that of their team. */
    private void post(String[] cells) {
        db.sql(
                        "insert into person_post (person_id, post, unit_code, from_day)"
                                + " select id, :post, unit_code, hired_on from person where unit_code = :unit and hired_on is not null")
                .param("unit", cells[0])
                .param("post", cells[1])
                .update();
    }

    private void skill(String[] cells) {
        db.sql("insert into person_skill (person_id, trade, level, awarded_on, certificate)"
                        + " values (:person, :trade, :level, :on, :certificate)")
                .param("person", cells[0])
                .param("trade", cells[1])
                .param("level", cells[2])
                .param("on", LocalDate.parse(cells[3]))
                .param("certificate", cells[4])
                .update();
    }

    private void honour(String[] cells) {
        db.sql("insert into person_honour (person_id, name, rank, awarded_on, awarded_by, craftsman)"
                        + " values (:person, :name, :rank, :on, :by, :craftsman)")
                .param("person", cells[0])
                .param("name", cells[1])
                .param("rank", cells[2])
                .param("on", LocalDate.parse(cells[3]))
                .param("by", cells[4])
                .param("craftsman", cells[5].equals("yes"))
                .update();
    }

    /** As many as took part, in turn, of those who were with the company then. */
    private void course(String[] cells, int turn) {
        LocalDate from = LocalDate.parse(cells[2]);
        db.sql("insert into person_training (person_id, name, kind, from_day, to_day, hours, result)"
                        + " select id, :name, :kind, :from, :to, cast(nullif(:hours, '') as numeric), :result from ("
                        + "   select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them"
                        + "   from person where hired_on < :from and unit_code not like 'JG%') p"
                        + " where mod(place - :turn + all_of_them * :turn, all_of_them) < :people")
                .param("name", cells[0])
                .param("kind", cells[1])
                .param("from", from)
                .param("to", LocalDate.parse(cells[3]))
                .param("hours", cells[4])
                .param("result", cells[6])
                .param("turn", turn)
                .param("people", Integer.parseInt(cells[5]))
                .update();
    }

    private static List<String[]> rows(String name) {
        var file = new ClassPathResource("demo/passport/" + name + ".csv");
        try (BufferedReader csv =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return csv.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
