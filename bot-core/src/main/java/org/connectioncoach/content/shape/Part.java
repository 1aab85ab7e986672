package org.connectioncoach.content.shape;

/**
 * One known field.
 *
 * @param about what it is, in a sentence an author reads in the editor
 */
public record Part(String name, Shape shape, boolean required, String about) {
    /** One that must be there. */
    public static Part needs(String name, Shape shape, String about) {
        return new Part(name, shape, true, about);
    }

    /** One that may be left out. */
    public static Part may(String name, Shape shape, String about) {
        return new Part(name, shape, false, about);
    }

    /** The same where anything may be left out, as in an overlay of what is there already. */
    public Part optional() {
        return new Part(name, shape instanceof Shape.Parts parts ? parts.optional() : shape, false, about);
    }
}
