package org.heed.notification.notice;

import org.heed.identity.absence.ReaderFigure;
import org.springframework.stereotype.Component;

/** How many notices somebody has not read, for the head of every page; where there are more than 99, it is 100. */
@Component
class UnreadNotices implements ReaderFigure {
    @Override
    public String name() {
        return "unreadNotices";
    }

    @Override
    public String sql() {
        return "(select count(*) from (select 1 from letter where recipients[1] = :reader and read_at is null limit 100) unread)";
    }
}
