package org.connectioncoach.content.shape.file;

import static org.connectioncoach.content.shape.Part.needs;

import org.connectioncoach.content.shape.Shape;

/** What stands in a translation such as {@code riverton.es.yaml}: texts by their path. */
public final class TranslationShape {
    /** The whole file. */
    public static final Shape.Parts FILE = Shape.Parts.of(
            needs("translates", Common.TAG, "The workspace whose texts these are."),
            needs("locale", Common.TAG, "The language, such as es or es-MX."),
            needs(
                    "texts",
                    new Shape.Named(Common.TAG, Common.PROMPT_TEXT),
                    "Texts by path, such as tips.stu.alumni.text or prompts.welcome.title."));

    private TranslationShape() {}
}
