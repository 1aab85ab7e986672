package org.connectioncoach.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectioncoach.discord.contract.DiscordOpenApi;
import org.connectioncoach.discord.contract.Golden;
import org.connectioncoach.discord.contract.HandLimits;
import org.connectioncoach.discord.contract.ModalLimits;
import org.connectioncoach.discord.render.syntax.Components;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Choice;
import org.connectioncoach.message.Reply;
import org.connectioncoach.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {
    private static final RenderOptions SERVER = new RenderOptions(Locale.ENGLISH, true);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final DiscordRenderer renderer = new DiscordRenderer(drawing -> PNG);

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of("heading", Reply.of(Samples.heading())),
                Arguments.of("paragraph", Reply.of(Samples.paragraph())),
                Arguments.of("listing", Reply.of(Samples.listing())),
                Arguments.of("facts", Reply.of(Samples.facts())),
                Arguments.of("picture", Reply.of(Samples.picture())),
                Arguments.of("choices-question", Reply.of(Samples.heading(), Samples.answers())),
                Arguments.of("choices-lasting", Reply.of(Samples.nextSteps())),
                Arguments.of("picker", Reply.of(Samples.picker())),
                Arguments.of("ticks", Reply.of(Samples.ticks())),
                Arguments.of(
                        "small-print", Reply.of(new Block.SmallPrint(Text.parse("Say **back** any time.\nOr skip.")))),
                Arguments.of("copyable", Reply.of(Samples.heading(), new Block.Copyable("Hi Ana, 2 * 3 = 6?"))),
                Arguments.of(
                        "document",
                        Reply.of(new Block.Document("my data.json", "application/json", "{}", "Everything I know."))),
                Arguments.of("result-card", Samples.resultCard()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    void rendersEveryKindOfBlockAsItIsWrittenDown(String name, Reply reply) {
        List<DiscordMessage> messages = renderer.render(reply, RenderOptions.DIRECT_MESSAGE);
        Golden.same(name, array(messages));
        messages.forEach(RendererTest::isValid);
    }

    @Test
    void rendersEveryKindOfField() {
        JsonNode modal = renderer.modal(Samples.form());
        Golden.same("modal", modal);
        assertThat(ModalLimits.ofModal(modal)).isEmpty();
        DiscordOpenApi.atHand()
                .ifPresent(api -> assertThat(api.problems("ModalInteractionCallbackRequestData", modal))
                        .isEmpty());
    }

    @Test
    void offersToTypeAndToMoveWherePeopleCannotWriteFreely() {
        List<DiscordMessage> messages =
                renderer.render(Reply.of(Samples.heading(), Samples.answers(), new Block.Copyable("Hi")), SERVER);
        Golden.same("question-in-server", array(messages));
        messages.forEach(RendererTest::isValid);
        assertThat(messages.get(0).json().toString()).contains(Rows.TYPE_ANSWER, Rows.CONTINUE_IN_DM);
        assertThat(messages.get(1).json().toString()).doesNotContain(Rows.TYPE_ANSWER);
    }

    @Test
    void splitsWhatIsTooMuchForOneMessage() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new Block.Heading("Part " + i));
            blocks.add(new Block.Paragraph(Text.of("word ".repeat(200))));
            int number = i;
            blocks.add(new Block.Choices(
                    IntStream.range(0, 10)
                            .mapToObj(c -> Choice.plain("Choice " + c, Action.of("test", "step", number + "." + c)))
                            .toList(),
                    i % 2 == 0));
        }
        List<DiscordMessage> messages = renderer.render(Reply.of(blocks), SERVER);
        assertThat(messages).hasSizeGreaterThan(10);
        messages.forEach(RendererTest::isValid);
        String all = array(messages).toString();
        for (int i = 0; i < 60; i++) {
            assertThat(all).contains("Part " + i, "cc:v1:test:step:0:" + i + ".9");
        }
    }

    @Test
    void splitsOneVeryLongParagraphAndLosesNoWord() {
        String words = IntStream.range(0, 3000)
                .mapToObj(i -> "w" + i)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        List<DiscordMessage> messages = renderer.render(Reply.saying(words), SERVER);
        messages.forEach(RendererTest::isValid);
        String all = array(messages).toString();
        assertThat(IntStream.range(0, 3000)
                        .filter(i -> !all.contains("w" + i))
                        .boxed()
                        .toList())
                .isEmpty();
    }

    @Test
    void splitsACardWhoseButtonsRepeatThemselves() {
        Choice again = Choice.plain("Again", Action.of("test", "again"));
        List<DiscordMessage> messages = renderer.render(
                Reply.of(new Block.Choices(List.of(again, again), true), new Block.Choices(List.of(again), false)),
                SERVER);
        messages.forEach(RendererTest::isValid);
    }

    @Test
    void sendsTheCardWithoutAPictureThatFails() {
        DiscordRenderer broken = new DiscordRenderer(drawing -> {
            throw new InternalError("Fontconfig head is null");
        });
        List<DiscordMessage> messages = broken.render(Samples.resultCard(), RenderOptions.DIRECT_MESSAGE);
        messages.forEach(RendererTest::isValid);
        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.files()).isEmpty();
            assertThat(message.json().toString()).contains("The picture didn't load; the numbers are below.");
        });
    }

    @Test
    void listsOptionsThatDoNotFitIntoASelect() {
        Block.Picker picker = new Block.Picker(Action.of("test", "pick"), "Choose", Samples.options("o", 30), 1, 30);
        List<DiscordMessage> messages = renderer.render(Reply.of(picker), SERVER);
        messages.forEach(RendererTest::isValid);
        assertThat(array(messages).toString()).contains("Option o 25", "- Option o 26", "- Option o 30");
    }

    @Test
    void saysTheSameInPlainContentWhenNothingElseWorks() {
        DiscordMessage card = renderer.render(Samples.resultCard(), RenderOptions.DIRECT_MESSAGE)
                .get(0);
        DiscordMessage plain = renderer.withoutComponents(card);
        isValid(plain);
        assertThat(plain.json().path("content").asText()).contains("Range: core guidance");
    }

    @Test
    void everyTextOfAPictureIsAlsoThereWithoutIt() {
        JsonNode card = array(renderer.render(Samples.resultCard(), RenderOptions.DIRECT_MESSAGE))
                .path(0);
        assertThat(card.path("attachments").path(0).path("description").asText())
                .isEqualTo(Samples.GAUGE_ALT);
    }

    private static JsonNode array(List<DiscordMessage> messages) {
        return Components.JSON
                .arrayNode()
                .addAll(messages.stream().map(DiscordMessage::json).toList());
    }

    private static void isValid(DiscordMessage message) {
        assertThat(HandLimits.ofMessage(message.json()))
                .as("%s", message.json())
                .isEmpty();
        DiscordOpenApi.atHand()
                .ifPresent(api -> assertThat(api.problems("MessageCreateRequest", message.json()))
                        .as("%s", message.json())
                        .isEmpty());
    }
}
