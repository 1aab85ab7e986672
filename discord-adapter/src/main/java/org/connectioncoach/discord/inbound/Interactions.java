package org.connectioncoach.discord.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.discord.answering.Call;
import org.connectioncoach.discord.answering.InteractionAnswer;
import org.connectioncoach.discord.answering.Tools;
import org.connectioncoach.discord.command.OptionWords;
import org.connectioncoach.discord.command.Suggestions;
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.file.Arriving;
import org.connectioncoach.discord.file.Attachments;
import org.connectioncoach.discord.inbound.payload.Calls;
import org.connectioncoach.discord.inbound.payload.Forms;
import org.connectioncoach.discord.inbound.reception.Reception;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands, presses, choices and forms, handed to the coach; the answer is watched from the first moment. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    /** Discord takes suggestions for three seconds. */
    private static final long SUGGESTING_MILLIS = 2_300;

    private final Reception reception;
    private final Attachments attachments;
    private final Suggestions suggestions;
    private final MovingToDm moving;

    Interactions(Reception reception, Attachments attachments, Suggestions suggestions) {
        this.reception = reception;
        this.attachments = attachments;
        this.suggestions = suggestions;
        this.moving = new MovingToDm(reception);
    }

    void slash(SlashCommandInteractionEvent event) {
        String command = event.getSubcommandName() == null ? "" : event.getSubcommandName();
        Optional<Message.Attachment> file = OptionWords.file(event.getOptions());
        if (file.isPresent()) {
            takeFile(Calls.command(event), file.get());
        } else {
            Event invoked = new Event.Invoked(command, OptionWords.of(command, event.getOptions()));
            take(Calls.command(event), "", invoked);
        }
    }

    void check(MessageContextInteractionEvent event) {
        Event invoked = new Event.Invoked("check", event.getTarget().getContentRaw());
        take(Calls.command(event), "", invoked);
    }

    void button(ButtonInteractionEvent event) {
        Call call = Calls.component(event);
        String id = event.getComponentId();
        if (id.equals(Rows.TYPE_ANSWER)) {
            openForm(call, tools().renderer().answerModal(call.locale()));
        } else if (id.equals(Rows.CONTINUE_IN_DM)) {
            moving.move(call, watched(call));
        } else if (id.startsWith(Rows.OPEN_FORM)) {
            pendingForm(call, id.substring(Rows.OPEN_FORM.length()));
        } else {
            chosen(call, id, List.of());
        }
    }

    void select(StringSelectInteractionEvent event) {
        chosen(Calls.component(event), event.getComponentId(), event.getValues());
    }

    void form(ModalInteractionEvent event) {
        Call call = Calls.form(event);
        Optional<Message.Attachment> file = Forms.file(event);
        Map<String, List<String>> fields = Forms.fields(event);
        if (file.isPresent()) {
            takeFile(call, file.get());
        } else if (event.getModalId().equals(Rows.TYPE_ANSWER)) {
            String words = String.join("\n", fields.getOrDefault("answer", List.of()));
            take(call, "", new Event.Said(words));
        } else {
            Optional<Action> action = Action.parse(event.getModalId());
            take(
                    call,
                    "",
                    action.<Event>map(known -> new Event.Submitted(known, fields))
                            .orElseGet(Interactions::whereAmI));
        }
    }

    /** Beside the thread that reads the connection. What a worker finds timed out by then is not begun any more. */
    void suggest(CommandAutoCompleteInteractionEvent event) {
        CompletableFuture<?> unused = reception
                .aside(() -> suggestions.of(event))
                .completeOnTimeout(List.of(), SUGGESTING_MILLIS, TimeUnit.MILLISECONDS)
                .exceptionally(problem -> {
                    LOG.warn("No suggestions for interaction {}", event.getId(), problem);
                    return List.of();
                })
                .thenAccept(choices -> event.replyChoices(choices).queue(done -> {}, problem -> {
                    // The person types on; the next letter asks again.
                    LOG.debug("Suggestions came too late for interaction {}", event.getId());
                }));
    }

    private void chosen(Call call, String id, List<String> values) {
        Card card = call.card();
        String label = card == null ? "" : card.labelOf(id, values);
        String note = label.isEmpty() ? "" : Words.in(call.locale()).say(Phrase.CHOSEN, label);
        Optional<Action> action = Action.parse(id);
        take(
                call,
                note,
                action.<Event>map(known -> new Event.Chose(known, values)).orElseGet(Interactions::whereAmI));
    }

    /** A button in a format that we no longer know: the bare command says where the person is. */
    private static Event whereAmI() {
        return new Event.Invoked("", "");
    }

    private void pendingForm(Call call, String formId) {
        Optional<Form> form = tools().forms().find(formId);
        if (form.isPresent()) {
            openForm(call, tools().renderer().modal(form.get()));
        } else {
            take(call, "", whereAmI());
        }
    }

    /** Forms wait for nobody: they open while the trigger lives. */
    private void openForm(Call call, ObjectNode modal) {
        InteractionAnswer answer = watched(call);
        reception.inOrder().run(call.id(), () -> answer.open(modal, null));
    }

    private void take(Call call, String note, Event event) {
        InteractionAnswer answer = watched(call);
        answer.chose(note);
        CompletableFuture<?> unused = reception.take(call.inbound(event), answer);
    }

    private void takeFile(Call call, Message.Attachment file) {
        InteractionAnswer answer = watched(call);
        Arriving arriving = attachments.fetch(file);
        CompletableFuture<?> unused = reception.take(call.inbound(arriving.named()), arriving.whole(), answer);
    }

    private InteractionAnswer watched(Call call) {
        reception.locales().heard(call.user(), call.locale());
        if (call.direct()) {
            tools().directs().heard(call.user(), call.channel());
        }
        InteractionAnswer answer = new InteractionAnswer(call, tools());
        answer.watch();
        return answer;
    }

    private Tools tools() {
        return reception.tools();
    }
}
