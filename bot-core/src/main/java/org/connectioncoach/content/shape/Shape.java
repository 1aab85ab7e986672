package org.connectioncoach.content.shape;

import java.util.List;
import java.util.stream.Stream;

/** What a value in a content file may be. */
public sealed interface Shape {
    /**
     * A text.
     *
     * @param most characters, in UTF-16 units
     * @param shown whether members read it, so that it is translated and held to the tone
     */
    record Words(int most, boolean shown) implements Shape {}

    /** A whole number. */
    record Whole(int least, int most) implements Shape {}

    /** A number with decimals. */
    record Decimal(double least, double most) implements Shape {}

    /** {@code true} or {@code false}. */
    record Truth() implements Shape {}

    /** A date such as 2026-09-20. */
    record Day() implements Shape {}

    /**
     * One of a few words.
     *
     * @param noun what the word is, such as "stage"
     */
    record OneOf(String noun, List<String> words) implements Shape {
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /** The shape, or {@code null} written out. */
    record OrNull(Shape shape) implements Shape {}

    /**
     * A list.
     *
     * @param noun what one item is, such as "tip"
     */
    record ListOf(String noun, Shape item, int least, int most) implements Shape {}

    /** Names of the author's choosing, or of a closed set, each with a value. */
    record Named(Shape name, Shape value) implements Shape {}

    /** Fields known by name. */
    record Parts(List<Part> parts) implements Shape {
        public Parts {
            parts = List.copyOf(parts);
        }

        public static Parts of(Part... parts) {
            return new Parts(List.of(parts));
        }

        /** The same fields, none required: what a patch may change. {@code id} is the patch's name and left out. */
        public Parts optional() {
            return new Parts(parts.stream()
                    .filter(part -> !part.name().equals("id"))
                    .map(Part::optional)
                    .toList());
        }

        /** These fields and some more. */
        public Parts and(Part... more) {
            return new Parts(
                    Stream.concat(parts.stream(), List.of(more).stream()).toList());
        }
    }

    /** A text, or several by a name such as the tone. */
    record Variants(Words text, List<String> names) implements Shape {
        public Variants {
            names = List.copyOf(names);
        }
    }
}
