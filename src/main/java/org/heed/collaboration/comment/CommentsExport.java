package org.heed.collaboration.comment;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseExport;
import org.heed.recommendation.record.ExportedList;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The comments on a case among everything about it, for whoever reads them on its page. */
@Component
@Order(2)
class CommentsExport implements CaseExport {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Comments comments;
    private final Directory directory;
    private final MessageSourceAccessor messages;
    private final Clock clock;

    CommentsExport(Comments comments, Directory directory, MessageSourceAccessor messages, Clock clock) {
        this.comments = comments;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<ExportedList> lists(RegisterEntry about, User reader) {
        return List.of(new ExportedList(
                "comments",
                "export.comments",
                comments.of(about).stream().map(this::row).toList()));
    }

    private ExportedList.Row row(Comment comment) {
        Object[] byAndAt = {
            directory.nameOf(comment.by()), MINUTE.format(comment.at().atZone(clock.getZone()))
        };
        String named = comment.people().stream().map(directory::nameOf).collect(Collectors.joining(", "));
        return new ExportedList.Row(
                messages.getMessage("record.by", byAndAt),
                comment.words(),
                RecordEntry.lines("export.named", named),
                comment);
    }
}
