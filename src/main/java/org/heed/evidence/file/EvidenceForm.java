package org.heed.evidence.file;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.heed.shared.BadRequest;
import org.heed.shared.text.UserText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody fills in to add evidence, by page or by program; {@code about} names what was said, empty for the case as a whole. No text is null in it. */
@Schema(name = "Offered")
public record EvidenceForm(
        @Nullable String title,
        @Nullable String shows,
        @Nullable String about,
        @Nullable Boolean withheld,
        @Nullable String link,
        @Nullable MultipartFile file) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;

    public EvidenceForm {
        title = title == null ? "" : UserText.line(title);
        shows = shows == null ? "" : UserText.lines(shows);
        about = about == null ? "" : about;
        link = link == null ? "" : UserText.line(link);
    }

    @Override
    public String title() {
        return given(title);
    }

    @Override
    public String shows() {
        return given(shows);
    }

    @Override
    public String about() {
        return given(about);
    }

    @Override
    public String link() {
        return given(link);
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNull(text, "What was not sent has become an empty text");
    }

    public static EvidenceForm nothing() {
        return new EvidenceForm(null, null, null, null, null, null);
    }

    /** A text as a title that is not too long. */
    public static String fitting(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    }

    public boolean isWithheld() {
        return Boolean.TRUE.equals(withheld);
    }

    public boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    /** What is wrong with the words, by field. */
    public Map<String, MessageSourceResolvable> wrong() {
        Map<String, MessageSourceResolvable> wrong = new LinkedHashMap<>();
        check("title", title(), LONGEST_TITLE, wrong);
        check("shows", shows(), LONGEST_TEXT, wrong);
        return wrong;
    }

    private static void check(String key, String text, int most, Map<String, MessageSourceResolvable> wrong) {
        if (UserText.showsNothing(text)) {
            wrong.put(key, new BadRequest("evidence.error." + key));
        } else if (text.length() > most) {
            wrong.put(key, new BadRequest("evidence.error.tooLong", most, text.length()));
        }
    }
}
