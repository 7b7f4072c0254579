package org.unionhome.demandfollowup.board;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what belongs together from one moment of the database, so that numbers and lists agree while others work. */
@Service("demandBoard")
class Board {

    /** One page of the board. {@code total} is how many the whole list has, {@code more} says that this page is not its end. */
    record View(BoardCounts counts, long total, List<BoardRow> rows, boolean more) {}

    /** What the wall shows. */
    record Wall(BoardCounts counts, List<BoardRow> urgent, List<BoardRow> settled) {}

    private final BoardReader reader;

    Board(BoardReader reader) {
        this.reader = reader;
    }

    /** The headline leaves the state out of the filter, because it says how the demands divide into states. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public View view(BoardFilter filter, int size) {
        BoardFilter headline = filter.with("state", null);
        BoardCounts counts = reader.counts(headline);
        long total = filter.equals(headline)
                ? counts.raised()
                : reader.counts(filter).raised();
        List<BoardRow> rows = reader.page(filter, null, size + 1);
        return new View(counts, total, rows.subList(0, Math.min(size, rows.size())), rows.size() > size);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Wall wall(int urgent, int settled) {
        return new Wall(reader.counts(BoardFilter.none()), reader.mostUrgent(urgent), reader.recentlySettled(settled));
    }
}
