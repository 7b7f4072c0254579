package org.unionhome.cases;

import java.time.Instant;
import java.util.List;

/**
 * What a process puts up for everybody to see (公示), masked, for a number of days, open to objection. One bean for each
 * process that has notices; the portal shows them all on one board.
 */
public interface PublicNotices {

    /** The slug. */
    String process();

    /** Notices that are up at this moment, newest first. */
    List<PublicNotice> current();

    /**
     * Raises an objection; the case pauses until it is answered.
     *
     * @param personId who objects, or null for an anonymous objection
     * @return the receipt code to follow an anonymous objection with; null for a named one
     */
    String object(String noticeId, String personId, String text);

    /** What became of an anonymous objection; refuses an unknown code. */
    ObjectionStatus status(String receiptCode);

    /**
     * One notice: masked name, subject, band and what proves it was posted. It has no end while an objection to it is being
     * answered: {@code endsAt} is null.
     */
    record PublicNotice(
            String id,
            String maskedName,
            String unitName,
            String subject,
            String band,
            Instant postedAt,
            Instant endsAt,
            String digest) {}

    /** State word with text key {@code <process>.objection.<STATE>}, and the answer once there is one. */
    record ObjectionStatus(String stateKey, String answer) {}
}
