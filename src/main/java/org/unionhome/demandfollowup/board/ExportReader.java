package org.unionhome.demandfollowup.board;

import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a long list a thousand demands at a time, so that its length costs no memory. */
@Repository
class ExportReader {

    private static final int AT_A_TIME = 1000;

    private final NamedParameterJdbcTemplate db;
    private final BoardReader reader;

    ExportReader(DataSource dataSource, BoardReader reader) {
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setFetchSize(AT_A_TIME);
        this.db = new NamedParameterJdbcTemplate(template);
        this.reader = reader;
    }

    /** A cursor lives within a transaction only. */
    @Transactional(readOnly = true)
    public void each(BoardFilter filter, Consumer<BoardRow> taker) {
        BoardWhere where = reader.where(filter);
        Map<String, Object> values = where.values();
        DataClassRowMapper<BoardRow> rows = DataClassRowMapper.newInstance(BoardRow.class);
        RowCallbackHandler each = row -> taker.accept(rows.mapRow(row, 0));
        db.query(reader.select(where.sql(), BoardReader.NEWEST, ""), values, each);
    }
}
