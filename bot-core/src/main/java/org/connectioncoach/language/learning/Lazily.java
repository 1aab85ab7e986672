package org.connectioncoach.language.learning;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, when it is first asked for; others wait while it is being made. */
public final class Lazily<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private volatile @Nullable T made;

    public Lazily(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
