package org.heed.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refused answers as an RFC 9457 problem with one sentence for each field. */
public final class AnswerProblems {
    private AnswerProblems() {}

    public static ResponseEntity<ProblemDetail> of(
            Map<String, MessageSourceResolvable> byKey, MessageSourceAccessor messages) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage("answers.refused"));
        Map<String, String> sentences = new LinkedHashMap<>();
        byKey.forEach((key, sentence) -> sentences.put(key, messages.getMessage(sentence)));
        problem.setProperty("errors", sentences);
        return ResponseEntity.unprocessableContent().body(problem);
    }
}
