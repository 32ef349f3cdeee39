package org.heed;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** What a type of the product asks Spring for, given by a plain test. */
public record Provided<T>(List<T> all) implements ObjectProvider<T> {
    @Override
    public T getObject() {
        return all.get(0);
    }

    @Override
    public Stream<T> stream() {
        return all.stream();
    }
}
