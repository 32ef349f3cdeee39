package org.heed.shared;

import org.springframework.context.MessageSourceResolvable;

/** Something to be said to a user: the key of a sentence in the message bundle, and what is filled into it. */
public interface UserMessage extends MessageSourceResolvable {
    String code();

    Object[] arguments();

    @Override
    default String[] getCodes() {
        return new String[] {code()};
    }

    @Override
    default Object[] getArguments() {
        return arguments();
    }
}
