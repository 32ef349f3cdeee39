package org.heed.meeting;

import org.springframework.context.MessageSourceResolvable;

/** What is wrong in a file: the line on which the row begins, the column where it is one, and the reason. */
public record RowError(long line, String column, String code, Object... arguments) implements MessageSourceResolvable {
    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }
}
