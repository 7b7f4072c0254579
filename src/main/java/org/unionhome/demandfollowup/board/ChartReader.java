package org.unionhome.demandfollowup.board;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the charts, from the same demands as the list. */
@Repository
class ChartReader {

    /** How many were raised and settled in a month or year. */
    record Period(String name, long raised, long settled) {}

    /** How long a unit took for what it settled. */
    record Speed(String unit, long settled, double average, double median) {}

    /** How many raisers gave a rating of this many points; null is whoever gave none. */
    record Rated(Integer points, long count) {}

    /** Everything of one moment. */
    record Charts(List<Period> periods, List<Speed> speeds, List<Rated> ratings) {}

    private static final int LONGEST_IN_MONTHS = 36;
    private static final String SETTLED = BoardGroup.ANSWERED.condition() + " and d.settled_on is not null";

    private final JdbcClient db;
    private final BoardReader reader;
    private final Units units;

    ChartReader(JdbcClient db, BoardReader reader, Units units) {
        this.db = db;
        this.reader = reader;
        this.units = units;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Charts of(BoardFilter filter) {
        BoardWhere where = reader.where(filter);
        return new Charts(periods(where), speeds(where), ratings(where));
    }

    /** By month; by year when the demands lie further apart than three years. Empty periods in between count zero. */
    private List<Period> periods(BoardWhere where) {
        return db.sql("""
                        with found as (select d.raised_on, case when %s then d.settled_on end as settled_on
                                       from demand_follow_up d %s),
                        span as (select min(raised_on) as first, max(greatest(raised_on, settled_on)) as last from found),
                        step as (select case when last - first > :months * 31 then 'year' else 'month' end as unit, first, last from span),
                        period as (select generate_series(date_trunc(unit, first::timestamp), last::timestamp,
                                                          ('1 ' || unit)::interval)::date as day, unit from step),
                        r as (select date_trunc(unit, raised_on::timestamp)::date as day, count(*) as n from found, step group by 1),
                        s as (select date_trunc(unit, settled_on::timestamp)::date as day, count(*) as n from found, step
                              where settled_on is not null group by 1)
                        select to_char(p.day, case unit when 'year' then 'YYYY' else 'YYYY-MM' end) as name,
                               coalesce(r.n, 0) as raised, coalesce(s.n, 0) as settled
                        from period p left join r using (day) left join s using (day) order by p.day""".formatted(SETTLED, where.sql()))
                .params(where.values())
                .param("months", LONGEST_IN_MONTHS)
                .query(Period.class)
                .list();
    }

    private List<Speed> speeds(BoardWhere where) {
        return db.sql("""
                        select %s as unit, count(*) as settled, avg(d.settled_on - d.raised_on)::float8 as average,
                               percentile_cont(0.5) within group (order by d.settled_on - d.raised_on) as median
                        from demand_follow_up d join unit u on u.code = d.owner_unit %s and %s
                        group by u.code order by settled desc, u.code""".formatted(units.name("u"), where.sql(), SETTLED))
                .params(where.values())
                .query(Speed.class)
                .list();
    }

    private List<Rated> ratings(BoardWhere where) {
        return db.sql(
                        "select d.rating as points, count(*) as count from demand_follow_up d" + where.sql()
                                + " and (d.rating is not null or d.unrated) group by d.rating order by d.rating desc nulls last")
                .params(where.values())
                .query(Rated.class)
                .list();
    }
}
