package org.heed.process.task;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.form.FileGiven;
import org.heed.form.Form;
import org.heed.process.CaseFile;
import org.springframework.stereotype.Component;

/** The questions of a form that are answered with files: what they take, and what was uploaded. The files themselves lie with the case. */
@Component
public class FileQuestions {
    /** In a rehearsal nothing is uploaded, and this stands for it. */
    private static final FileGiven INVENTED = new FileGiven("example.pdf", "example.pdf", "", false);

    private final CaseFile caseFile;

    FileQuestions(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** The form as nobody has answered it. */
    public Form blank(Form form) {
        return known(form, key -> List.of());
    }

    Form ofTask(Form form, String task) {
        if (!form.asksForFiles()) {
            return form;
        }
        Map<String, List<FileGiven>> given = caseFile.waitingFiles(task).stream()
                .collect(Collectors.groupingBy(
                        CaseFile.WaitingFile::field,
                        Collectors.mapping(
                                file -> new FileGiven(file.id(), file.name(), file.size(), file.withheld()),
                                Collectors.toList())));
        return known(form, key -> given.getOrDefault(key, List.of()));
    }

    private Form known(Form form, Function<String, List<FileGiven>> given) {
        return form.withFiles((key, asked) -> {
            CaseFile.FileLimits limits = caseFile.fileLimits(asked.accept());
            return asked.with(limits.kinds(), limits.largest(), given.apply(key));
        });
    }

    static Form rehearsed(Form form) {
        return form.withFiles((key, asked) -> asked.with("", "", List.of(INVENTED)));
    }
}
