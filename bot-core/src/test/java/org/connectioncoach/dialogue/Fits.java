package org.connectioncoach.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Form;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.PlainText;
import org.connectioncoach.message.Reply;

/** The limits of the message model, which are the stricter ones of both platforms (product design F.2). */
public final class Fits {
    private Fits() {}

    public static void check(String where, Reply reply) {
        assertThat(reply.blocks()).as(where).isNotEmpty();
        assertThat(PlainText.of(reply))
                .as(where)
                .isNotBlank()
                .hasSizeLessThan(4_000)
                .doesNotContainPattern("\\{[a-z_]+\\}");
        Set<String> ids = new HashSet<>();
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Heading heading) {
                assertThat(heading.words()).as(where).hasSizeLessThanOrEqualTo(150);
            } else if (block instanceof Block.Choices choices) {
                assertThat(choices.choices()).as(where).isNotEmpty().hasSizeLessThanOrEqualTo(10);
                choices.choices().forEach(choice -> check(where, choice, ids));
            } else if (block instanceof Block.Picker picker) {
                assertThat(picker.placeholder()).as(where).hasSizeLessThanOrEqualTo(100);
                assertThat(picker.options()).as(where).isNotEmpty().hasSizeLessThanOrEqualTo(25);
                options(where, picker.options());
            } else if (block instanceof Block.Picture picture) {
                assertThat(picture.alt()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(1_024);
            } else if (block instanceof Block.Ticks ticks) {
                check(where, ticks.form());
            }
        }
    }

    private static void check(String where, Choice choice, Set<String> ids) {
        assertThat(choice.label()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(38);
        assertThat(choice.spoken()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(75);
        assertThat(choice.action().wire()).as(where).hasSizeLessThanOrEqualTo(100);
        assertThat(ids.add(choice.action().wire()))
                .as("%s: twice %s", where, choice.label())
                .isTrue();
    }

    public static void check(String where, Form form) {
        assertThat(form.title()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(24);
        assertThat(form.submit()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(24);
        for (Field field : form.fields()) {
            assertThat(field.label()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(45);
            if (field instanceof Field.OneOf one) {
                assertThat(one.options()).as(where).hasSizeBetween(2, 10);
                options(where, one.options());
            } else if (field instanceof Field.AnyOf any) {
                assertThat(any.options()).as(where).hasSizeBetween(1, 10);
                options(where, any.options());
            }
        }
    }

    private static void options(String where, List<Option> options) {
        options.forEach(option -> {
            assertThat(option.label()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(75);
            assertThat(option.value()).as(where).isNotBlank().hasSizeLessThanOrEqualTo(75);
        });
        assertThat(options.stream().map(Option::value)).as(where).doesNotHaveDuplicates();
    }
}
