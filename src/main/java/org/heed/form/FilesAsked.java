package org.heed.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a question takes that is answered with files, and what was uploaded for it so far.
 *
 * @param accept the endings and media types that the form accepts, as browsers know them; empty where it leaves that open
 * @param kinds in words, what is taken; empty where nobody has said
 * @param largest in words, how large a file may be
 */
public record FilesAsked(
        String accept, boolean several, String kinds, String largest, @JsonIgnore List<FileGiven> given) {
    private static final String ONE = "\\s*(\\.\\w{1,10}|[\\w.+-]{1,60}/([\\w.+-]{1,90}|\\*))\\s*";

    public static FilesAsked read(JsonNode component, String key) {
        String accept = component.path("accept").asString("");
        if (!accept.isBlank() && !accept.matches(ONE + "(," + ONE + "){0,20}")) {
            throw new FormProblem("What the file picker " + key
                    + " accepts must be endings and media types, such as \".pdf, image/*\", and no expression.");
        }
        JsonNode multiple = component.path("multiple");
        if (multiple.isString() && !multiple.asString().isBlank()) {
            throw new FormProblem(
                    "Whether the file picker " + key + " takes several files is yes or no, and no expression.");
        }
        return new FilesAsked(accept, multiple.isBoolean() && multiple.asBoolean(), "", "", List.of());
    }

    public FilesAsked with(String kindsTaken, String largestTaken, List<FileGiven> files) {
        return new FilesAsked(accept, several, kindsTaken, largestTaken, files);
    }

    /** The ids of what was uploaded. */
    public List<String> ids() {
        return given.stream().map(FileGiven::id).toList();
    }

    public Optional<FileGiven> file(@Nullable Object id) {
        return given.stream().filter(file -> file.id().equals(id)).findFirst();
    }
}
