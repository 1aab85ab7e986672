package org.connectioncoach.content.shape;

/**
 * One known field.
 *
 * @param about what it is, in a sentence an author reads in the editor
 */
public record Part(String name, Shape shape, boolean required, String about) {
    public static Part needs(String name, Shape shape, String about) {
        return new Part(name, shape, true, about);
    }

    public static Part may(String name, Shape shape, String about) {
        return new Part(name, shape, false, about);
    }

    public Part optional() {
        return new Part(name, shape instanceof Shape.Parts parts ? parts.optional() : shape, false, about);
    }
}
