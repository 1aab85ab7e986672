package org.connectioncoach.slack.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Field;
import org.connectioncoach.message.Option;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.connectioncoach.slack.kit.Golden;
import org.connectioncoach.slack.kit.blockkit.BlockKitSchema;
import org.connectioncoach.slack.kit.blockkit.PayloadRules;
import org.connectioncoach.slack.render.block.Pictures;
import org.connectioncoach.slack.render.block.RenderOptions;
import org.connectioncoach.slack.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlackRendererTest {
    private static final Wording ENGLISH = Wording.in(Locale.US);
    private static final Pictures UPLOADED = picture -> Optional.of(new Pictures.Source.File("F0123456789"));
    private static final RenderOptions ANSWERING = RenderOptions.answering(UPLOADED, ENGLISH);

    static Stream<Map.Entry<String, Block>> kinds() {
        return Samples.blocks().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void rendersEachKindOfBlockAsKept(Map.Entry<String, Block> kind) {
        JsonArray messages = new JsonArray();
        SlackRenderer.render(Reply.of(kind.getValue()), ANSWERING).forEach(message -> {
            assertValid(message);
            messages.add(message.json());
        });
        Golden.matches(kind.getKey(), messages);
    }

    @Test
    void noLineIsShownAsAQuotation() {
        for (String words : List.of("> my plan", "my plan:\n> find a job", "  >> so", ">no")) {
            JsonObject block = SlackRenderer.render(Reply.saying(words), ANSWERING)
                    .get(0)
                    .blocks()
                    .get(0)
                    .getAsJsonObject();
            assertThat(block.get("type").getAsString()).as(words).isEqualTo("rich_text");
        }
        assertThat(SlackRenderer.render(Reply.saying("5 > 3"), ANSWERING)
                        .get(0)
                        .blocks()
                        .toString())
                .contains("mrkdwn", "5 &gt; 3");
    }

    @Test
    void rendersFormsAsKept() {
        JsonObject view = SlackRenderer.modal(Samples.form(), "D1", ENGLISH);
        assertThat(PayloadRules.viewViolations(view)).isEmpty();
        Golden.matches("form", view);
    }

    @Test
    void rendersTheHomePageAsKept() {
        JsonObject view =
                SlackRenderer.home(List.of(Reply.of(List.copyOf(Samples.blocks().values()))), ANSWERING);
        assertThat(PayloadRules.viewViolations(view)).isEmpty();
        Golden.matches("home", view);
    }

    @Test
    void theVendorsSchemaIsAtHand() {
        assumeTrue(BlockKitSchema.present(), "the Block Kit schema is not at hand");
        JsonObject wrong = new JsonObject();
        wrong.addProperty("text", "words");
        wrong.addProperty("bogus", true);
        assertThat(PayloadRules.messageViolations(wrong)).anyMatch(line -> line.contains("bogus"));
    }

    @Test
    void whatNobodyAskedForStartsWithANeutralLineAndNamesNothingInItsNotification() {
        List<SlackMessage> messages = SlackRenderer.render(
                Reply.of(new Block.Heading("Week 4: your job search"), new Block.Copyable("Hi")),
                new RenderOptions(UPLOADED, ENGLISH, true));
        assertThat(messages).hasSize(2);
        assertThat(messages).allSatisfy(message -> assertThat(message.text()).isEqualTo(ENGLISH.neutral()));
        assertThat(messages.get(0).blocks().get(0).toString())
                .contains(ENGLISH.neutral())
                .doesNotContain("job search");
    }

    @Test
    void anAnswerCarriesEverythingInItsTextForScreenReaders() {
        Reply reply = Reply.of(
                new Block.Heading("A & B"), Samples.picture(), Samples.blocks().get("listing"));
        assertThat(SlackRenderer.render(reply, ANSWERING).get(0).text())
                .contains("A &amp; B", "January 3", "1. Find three alumni.", "Comment first.");
    }

    @Test
    void saysSoWhenAPictureIsLost() {
        RenderOptions without = RenderOptions.answering(Pictures.none(), ENGLISH);
        SlackMessage message =
                SlackRenderer.render(Reply.of(Samples.picture()), without).get(0);
        assertThat(message.blocks().toString()).contains("The picture didn't load; the numbers are below.");
        assertThat(message.text()).contains("January 3");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<!channel> <@U123> <#C1|x> <https://evil.example|click>",
                "@here @channel #general https://evil.example",
                "*bold* _it_ ~no~ `code` ```block``` :smile:",
                "> quote\n>>> all",
                "&lt;!channel&gt; &amp;",
                "\u202Egnirts\u0000\u0007",
                "😀".repeat(3_000),
                "&".repeat(10_000),
                "word ".repeat(20_000),
                "a\n".repeat(5_000),
                " ",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingTypedBecomesMarkupAndEverythingFits(String typed) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(typed),
                new Block.Paragraph(Text.of(typed).plus(Text.bold("x"))),
                new Block.Paragraph(Text.bold(typed)),
                new Block.Listing(typed, Block.Marks.BULLETS, List.of(Text.of(typed)), Text.of(typed)),
                new Block.Listing(null, Block.Marks.NONE, List.of(Text.of(typed), Text.of("x")), null),
                new Block.Facts(typed, List.of(new Block.Fact("Note" + typed, typed, typed))),
                new Block.SmallPrint(Text.of(typed)),
                new Block.Picture(Samples.picture().drawing(), "Alt " + typed),
                new Block.Choices(List.of(Choice.plain("L" + typed, Action.of("a", "b", "c"))), true),
                new Block.Copyable(typed)));
        for (SlackMessage message : SlackRenderer.render(Reply.of(blocks), ANSWERING)) {
            assertValid(message);
        }
    }

    @Test
    void wordsThatMarkupWouldChangeAreSentLiterally() {
        SlackMessage message = SlackRenderer.render(Reply.saying("my *best* friend_s"), ANSWERING)
                .get(0);
        assertThat(message.blocks().get(0).getAsJsonObject().get("type").getAsString())
                .isEqualTo("rich_text");
        assertThat(message.blocks().toString()).contains("my *best* friend_s");
    }

    @Test
    void aLongReplyBecomesSeveralMessagesInOrder() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            blocks.add(new Block.Paragraph(Text.of("Paragraph " + i + ".")));
        }
        blocks.add(Samples.ticks());
        List<SlackMessage> messages = SlackRenderer.render(Reply.of(blocks), ANSWERING);
        assertThat(messages).hasSize(3).allSatisfy(SlackRendererTest::assertValid);
        assertThat(messages.get(2).blocks().toString()).contains("Paragraph 119", "Good signs", "Tell me");
    }

    @Test
    void theSamePressOfferedTwiceStaysUniqueInItsRow() {
        Choice again = Choice.plain("Again", Action.of("a", "b"));
        List<SlackMessage> messages =
                SlackRenderer.render(Reply.of(new Block.Choices(List.of(again, again), false)), ANSWERING);
        assertThat(messages.get(0).blocks()).hasSize(2);
        assertValid(messages.get(0));
    }

    @Test
    void manyOptionsFitOrAreCut() {
        List<Option> many = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            many.add(new Option("v" + i, "Option " + i));
        }
        Field.AnyOf boxes = new Field.AnyOf("g", "Group", many.subList(0, 25), List.of("v12"), false);
        Reply reply = Reply.of(
                new Block.Picker(Action.of("a", "b"), "Choose one", many, 1, 1),
                new Block.Ticks(Action.of("a", "c"), "T", List.of(boxes), "Send"));
        SlackRenderer.render(reply, ANSWERING).forEach(SlackRendererTest::assertValid);
    }

    @Test
    void wordsToCopyAreAMessageOfTheirOwn() {
        Reply reply = Reply.of(
                new Block.Paragraph(Text.of("Draft")),
                new Block.Copyable("Hi Maya"),
                new Block.Choices(Samples.stages(), true));
        List<SlackMessage> messages = SlackRenderer.render(reply, ANSWERING);
        assertThat(messages).hasSize(3);
        assertThat(messages.get(1).text()).isEqualTo("Hi Maya");
        assertThat(messages.get(1).blocks()).hasSize(1);
    }

    private static void assertValid(SlackMessage message) {
        if (message.file() == null) {
            assertThat(PayloadRules.messageViolations(message.json())).isEmpty();
        }
    }
}
