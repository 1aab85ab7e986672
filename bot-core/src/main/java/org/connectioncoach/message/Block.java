package org.connectioncoach.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a message, by meaning. A platform renders each kind through {@link Visitor}: a new kind does not compile
 * until every renderer knows it.
 */
public sealed interface Block {
    <R> R accept(Visitor<R> visitor);

    /** What the message is about, at most 150 characters (Slack's header). */
    record Heading(String words) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** One idea, at most about 60 words. Line breaks inside are kept. */
    record Paragraph(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A titled list.
     *
     * @param title a short line above, or null
     * @param after a closing line that belongs to the list, or null
     */
    record Listing(
            @Nullable String title,
            Marks marks,
            List<Text> items,
            @Nullable Text after) implements Block {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /** How the items of a {@link Listing} are marked. */
    enum Marks {
        BULLETS,
        NUMBERS,
        NONE
    }

    /** Labels with values, such as a sum or what is known about a member. */
    record Facts(@Nullable String title, List<Fact> rows) implements Block {
        public Facts {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** One row of {@link Facts}; {@code note} may be empty. */
    record Fact(String label, String value, String note) {}

    /** A picture with the sentence that replaces it, at most 1,024 characters (Discord). */
    record Picture(Drawing drawing, String alt) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /**
     * Things to press, up to ten.
     *
     * @param lasting true where pressing one leaves the others usable (a result card); false for the answers to a
     *     question, which disappear once it is answered
     */
    record Choices(List<Choice> choices, boolean lasting) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choices(this);
        }
    }

    /**
     * Choose from a list.
     *
     * @param action what choosing means; the values come back beside it
     * @param placeholder names the thing to choose, at most 100 characters (JDA)
     * @param options up to 25 (Discord)
     */
    record Picker(Action action, String placeholder, List<Option> options, int min, int max) implements Block {
        public Picker {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picker(this);
        }
    }

    /**
     * Groups of boxes to tick, then one press. Slack shows the boxes in the message; where a platform has none, its
     * button opens {@link #form()}.
     *
     * @param action what sending the ticks means; field ids are the group ids
     * @param groups one to five, of up to ten options each
     * @param submit label of the button
     */
    record Ticks(Action action, String title, List<Field.AnyOf> groups, String submit) implements Block {
        public Ticks {
            groups = List.copyOf(groups);
        }

        public Form form() {
            return new Form(action, title, submit, List.copyOf(groups));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ticks(this);
        }
    }

    /** The line at the foot of a card: sources, hints. */
    record SmallPrint(Text text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.smallPrint(this);
        }
    }

    /** Words to copy as a whole; a platform sends them as a plain message of their own, without any markup. */
    record Copyable(String words) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.copyable(this);
        }
    }

    /** A file for the member, such as their own data. {@code content} is text in UTF-8. */
    record Document(String fileName, String mediaType, String content, String description) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.document(this);
        }
    }

    /** One method a kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R listing(Listing listing);

        R facts(Facts facts);

        R picture(Picture picture);

        R choices(Choices choices);

        R picker(Picker picker);

        R ticks(Ticks ticks);

        R smallPrint(SmallPrint smallPrint);

        R copyable(Copyable copyable);

        R document(Document document);
    }
}
