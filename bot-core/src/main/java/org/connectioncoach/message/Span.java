package org.connectioncoach.message;

/** A run of text with one meaning. Each platform escapes what is inside for itself. */
public sealed interface Span {
    /** The words without any markup. */
    String words();

    /** Words as they are; also everything a person typed. */
    record Plain(String words) implements Span {}

    /** Words that matter more than those around them. */
    record Bold(String words) implements Span {}

    /** Words to type, such as a command. */
    record Code(String words) implements Span {}

    /** Words that lead somewhere. Only content files make links, never a member; {@code url} starts with https. */
    record Link(String words, String url) implements Span {}
}
