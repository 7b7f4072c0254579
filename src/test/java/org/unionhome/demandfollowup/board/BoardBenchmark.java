package org.unionhome.demandfollowup.board;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.unionhome.portal.PageWords;
import org.unionhome.support.UnionHomeTest;

/**
 * Measures the board with 200,000 demands in a schema of its own, and prints times and plans:
 * {@code mvn test -Dtest=BoardBenchmark -Dbenchmark=true}. The numbers of ADR 0011 come from here.
 */
@UnionHomeTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class BoardBenchmark {

    private static final int DEMANDS = 200_000;
    private static final int RUNS = 15;
    private static final String SCHEMA = "board_benchmark";

    @Autowired
    HikariDataSource product;

    @Autowired
    PageWords words;

    @Autowired
    Clock clock;

    @Test
    void twoHundredThousandDemands() {
        String url =
                product.getJdbcUrl() + (product.getJdbcUrl().contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        SingleConnectionDataSource scratch =
                new SingleConnectionDataSource(url, product.getUsername(), product.getPassword(), true);
        try {
            fill(scratch);
            measure(scratch);
        } finally {
            JdbcClient.create(scratch)
                    .sql("drop schema if exists " + SCHEMA + " cascade")
                    .update();
            scratch.destroy();
        }
    }

    private static void fill(DataSource scratch) {
        Flyway.configure()
                .dataSource(scratch)
                .schemas(SCHEMA)
                .locations("classpath:db/platform")
                .table("history_platform")
                .load()
                .migrate();
        Flyway.configure()
                .dataSource(scratch)
                .schemas(SCHEMA)
                .locations("classpath:processes/demand-follow-up/db")
                .table("history_demands")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        JdbcClient db = JdbcClient.create(scratch);
        for (String statement : List.of(UNITS, PERSONS, CASES, DEMANDS_SQL, "vacuum analyze")) {
            long start = System.nanoTime();
            db.sql(statement).update();
            System.out.printf(
                    "%-40.40s %,d ms%n",
                    statement.strip().lines().findFirst().orElse(""), (System.nanoTime() - start) / 1_000_000);
        }
        System.out.println(db.sql("select 'table ' || pg_size_pretty(pg_table_size('demand_follow_up')) || ', indexes '"
                        + " || pg_size_pretty(pg_indexes_size('demand_follow_up')) || ', words '"
                        + " || pg_size_pretty(pg_relation_size('demand_follow_up_words'))")
                .query(String.class)
                .single());
    }

    private void measure(DataSource scratch) {
        JdbcClient db = JdbcClient.create(scratch);
        BoardReader reader = new BoardReader(db, new Units(db, words), clock);
        Map<String, BoardFilter> filters = new LinkedHashMap<>();
        filters.put("nothing", BoardFilter.none());
        for (String filter : List.of(
                "state=open",
                "state=RATING",
                "unit=B3",
                "unit=B3T2",
                "owner=B5",
                "category=WAGE",
                "meeting=DH-2025-00007",
                "overdue=true",
                "ladder=RED",
                "from=2025-03-01,to=2025-03-31",
                "unit=B3,category=LIFE,state=open",
                "q=食堂",
                "q=漏",
                "q=宿舍漏水",
                "q=辐射监测",
                "q=热水器 宿舍",
                "q=没有的词语",
                "q=食堂,unit=B3",
                "q=SQ-2024-000077")) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String part : filter.split(",")) {
                values.put(part.split("=")[0], part.split("=")[1]);
            }
            filters.put(filter, BoardFilter.of(values));
        }
        System.out.printf("%-42s %10s %12s %12s%n", "filter", "found", "list ms", "counts ms");
        filters.forEach((name, filter) -> System.out.printf(
                "%-42s %,10d %12.1f %12.1f%n",
                name,
                reader.counts(filter).raised(),
                median(() -> reader.page(filter, null, 21)),
                median(() -> reader.counts(filter))));
        filters.forEach((name, filter) -> {
            BoardWhere where = reader.where(filter);
            print(scratch, name + ": list", reader.select(where.sql(), BoardReader.NEWEST, "limit 21"), where);
            print(scratch, name + ": counts", BoardReader.COUNTS + where.sql(), where);
        });
    }

    private static double median(Runnable work) {
        work.run();
        return LongStream.range(0, RUNS)
                        .map(i -> {
                            long start = System.nanoTime();
                            work.run();
                            return System.nanoTime() - start;
                        })
                        .sorted()
                        .skip(RUNS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private static void print(DataSource scratch, String name, String sql, BoardWhere where) {
        System.out.println("--- " + name);
        new NamedParameterJdbcTemplate(scratch)
                .queryForList("explain (analyze, timing off, costs off) " + sql, where.values(), String.class)
                .forEach(System.out::println);
    }

    private static final String UNITS = """
            insert into unit (code, parent_code, level, name, name_en)
            select 'GX', null, 'COMPANY', '公司', 'Company' union all
            select 'B' || b, 'GX', 'BRANCH', '分公司' || b, 'Branch ' || b from generate_series(1, 10) b union all
            select 'B' || b || 'T' || t, 'B' || b, 'TEAM', '班组' || b || t, 'Team' from generate_series(1, 10) b, generate_series(1, 8) t""";

    private static final String PERSONS = """
            insert into person (id, name, unit_code)
            select 'p' || i, '张' || i, 'B' || (1 + i % 10) || 'T' || (1 + i % 8) from generate_series(1, 3000) i""";

    private static final String CASES = """
            insert into case_file (number, process, applicant_id, filed_by, unit_code, state, opened_at)
            select 'DH-2025-' || lpad(i::text, 5, '0'), 'dialogue-meeting', 'p1', 'p1', 'GX', 'CLOSED', now() from generate_series(1, 90) i
            union all
            select 'SQ-' || (2017 + i %% 10) || '-' || lpad(i::text, 6, '0'), 'demand-follow-up', 'p' || (1 + i %% 3000), 'p' || (1 + i %% 3000),
                   'B1', 'RAISED', now() from generate_series(1, %d) i""".formatted(DEMANDS);

    /** Words of the trade, some of which are in every tenth demand and one in a few only. */
    private static final String DEMANDS_SQL = """
            with word as (select string_to_array('食堂,宿舍,漏水,热水器,路灯,防暑,降温,手套,工作服,加班,调休,培训,证书,班车,通勤,饮水机,盐田,泵站,码头,吊机,栏杆,护栏,照明,'
                || '厕所,浴室,空调,风扇,医药箱,体检,工资,补贴,夜班,轮岗,考核,奖金,电缆,配电箱,滑倒,积水,道路,停车,充电桩,网络,信号,图书,球场,子女,入学,医保,'
                || '请尽快,已经很久,影响,大家,希望,领导,协调,检查,更换,维修,安装,增加,减少,安排,每天,冬天,夏天,早上,晚上,经常,没有人管,不方便', ',') as w),
            demand as (select i, (select string_agg(w[1 + (hashint4(i * 31 + k) & 2147483647) %% array_length(w, 1)], case when k %% 5 = 0 then '，' else '' end order by k)
                                  from word, generate_series(1, 24) k) as text from generate_series(1, %d) i)
            insert into demand_follow_up (case_number, version, origin, meeting_number, raiser_id, confidential, unit_code, category, urgency, title, text,
                matter, owner_unit, state, merged_into, promised_on, ladder, result, rating, raised_on, settled_on, changed_at)
            select 'SQ-' || (2017 + i %% 10) || '-' || lpad(i::text, 6, '0'), 0, 'MEMBER',
                   case when i %% 4 = 0 then 'DH-2025-' || lpad((1 + i / 4 %% 90)::text, 5, '0') end, 'p' || (1 + i %% 3000), i %% 20 = 0,
                   'B' || (1 + i %% 10) || 'T' || (1 + i / 10 %% 8),
                   (array['PRODUCTION','LIFE','ENVIRONMENT','LABOUR_PROTECTION','HARDSHIP','WAGE','TRAINING','UNIT_DEVELOPMENT'])[1 + i / 7 %% 8],
                   'NORMAL', left(text, 18), text || case when i %% 20000 = 77 then '辐射监测' else '' end,
                   case when i %% 2 = 0 then 'LIVELIHOOD' else 'UNIT_ISSUE' end, 'B' || (1 + i / 3 %% 10),
                   s.state, null, date '2017-01-20' + i / 56, case when s.open and i %% 9 < 4 then (array['YELLOW','ORANGE','RED','CHAIRMAN'])[1 + i %% 9] else 'GREEN' end,
                   null, case when s.open then null else 1 + i %% 4 end, date '2017-01-01' + i / 56,
                   case when s.open then null else date '2017-01-15' + i / 56 end, now()
            from demand, lateral (select case when i > 190000 or i %% 100 = 0 then (array['RAISED','ASSIGNED','REPLYING','CARRYING_OUT','RATING'])[1 + i %% 5]
                                         else (array['RESOLVED','RESOLVED','PARTLY_RESOLVED','PLANNED','EXPLAINED','WITHDRAWN'])[1 + i %% 6] end as state,
                                         i > 190000 or i %% 100 = 0 as open) s""".formatted(DEMANDS);
}
