package org.villageatlas.accessibility.trips;

import java.util.AbstractList;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A list whose elements are made when they are asked for and not kept. */
final class LazyList<T extends @Nullable Object> extends AbstractList<T> {

    private final int size;
    private final IntFunction<T> elements;

    LazyList(int size, IntFunction<T> elements) {
        this.size = size;
        this.elements = elements;
    }

    @Override
    public T get(int index) {
        return elements.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
