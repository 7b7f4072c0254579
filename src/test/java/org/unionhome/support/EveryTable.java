package org.unionhome.support;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in every column of every table, the engine's too; binary columns are looked through as bytes. */
public final class EveryTable {

    private final JdbcClient db;

    public EveryTable(JdbcClient db) {
        this.db = db;
    }

    /** How many rows of each table have this text; tables without one are missing. */
    public Map<String, Long> rowsWith(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables()) {
            long count = db.sql("select count(*) from \"" + table + "\" t"
                            + " where position(:text in t::text) > 0 or position(:hex in t::text) > 0")
                    .param("text", text)
                    .param("hex", hex)
                    .query(Long.class)
                    .single();
            if (count > 0) {
                rows.put(table, count);
            }
        }
        return rows;
    }

    public List<String> tables() {
        return db.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name")
                .query(String.class)
                .list();
    }
}
