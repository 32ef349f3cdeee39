package org.heed.form;

import java.util.List;

/** A list that a form refers to by its {@code valuesKey}, such as the lead officers. */
public interface ChoiceSource {
    String valuesKey();

    List<Choice> choices();
}
