package org.heed.recommendation.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a handler shows words of a case, which may be withheld: said in the trail. Without it the place is a list, or the API. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadingPlace {
    Place value();

    /** Where words can be read. */
    enum Place {
        RECORD,
        TASK,
        EVIDENCE,
        SEARCH,
        LIST,
        EXPORT,
        API
    }
}
