package org.connectioncoach.discord.hearing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
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
import org.connectioncoach.discord.delivery.Card;
import org.connectioncoach.discord.render.Rows;
import org.connectioncoach.discord.words.Phrase;
import org.connectioncoach.discord.words.Words;
import org.connectioncoach.message.Action;
import org.connectioncoach.message.Form;
import org.connectioncoach.platform.Answer;
import org.connectioncoach.platform.Inbound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands, presses, choices and forms, handed to the coach; the answer is watched from the first moment. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

    private final Desk desk;
    private final MovingToDm moving;
    private final RecentIds answered = new RecentIds();

    Interactions(Desk desk) {
        this.desk = desk;
        this.moving = new MovingToDm(desk);
    }

    void slash(SlashCommandInteractionEvent event) {
        String command = event.getSubcommandName() == null ? "" : event.getSubcommandName();
        Optional<Message.Attachment> file = OptionWords.file(event.getOptions());
        if (file.isPresent()) {
            take(Calls.command(event), "", () -> desk.messages().uploaded(file.get()));
        } else {
            Event invoked = new Event.Invoked(command, OptionWords.of(command, event.getOptions()));
            take(Calls.command(event), "", () -> invoked);
        }
    }

    void check(MessageContextInteractionEvent event) {
        Event invoked = new Event.Invoked("check", event.getTarget().getContentRaw());
        take(Calls.command(event), "", () -> invoked);
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
            take(call, "", () -> desk.messages().uploaded(file.get()));
        } else if (event.getModalId().equals(Rows.TYPE_ANSWER)) {
            String words = String.join("\n", fields.getOrDefault("answer", List.of()));
            take(call, "", () -> new Event.Said(words));
        } else {
            Optional<Action> action = Action.parse(event.getModalId());
            take(
                    call,
                    "",
                    () -> action.<Event>map(known -> new Event.Submitted(known, fields))
                            .orElseGet(Interactions::whereAmI));
        }
    }

    void suggest(CommandAutoCompleteInteractionEvent event) {
        event.replyChoices(desk.suggestions().of(event)).queue(done -> {}, problem -> {
            // The person types on; the next letter asks again.
            LOG.debug("Suggestions came too late for interaction {}", event.getId());
        });
    }

    private void chosen(Call call, String id, List<String> values) {
        Card card = call.card();
        String label = card == null ? "" : card.labelOf(id, values);
        String note = label.isEmpty() ? "" : Words.in(call.locale()).say(Phrase.CHOSEN, label);
        Optional<Action> action = Action.parse(id);
        take(
                call,
                note,
                () -> action.<Event>map(known -> new Event.Chose(known, values)).orElseGet(Interactions::whereAmI));
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
            take(call, "", Interactions::whereAmI);
        }
    }

    /** Forms wait for nobody: they open while the trigger lives. */
    private void openForm(Call call, ObjectNode modal) {
        InteractionAnswer answer = watched(call);
        desk.inOrder().run(call.id(), () -> answer.open(modal, null));
    }

    private void take(Call call, String note, Supplier<Event> event) {
        InteractionAnswer answer = watched(call);
        answer.chose(note);
        desk.inOrder().run(call.user(), () -> told(call, answer, event, ""));
    }

    /** @param press names what was pressed on which card; empty where nothing was */
    private CompletableFuture<?> told(Call call, InteractionAnswer answer, Supplier<Event> event, String press) {
        return CompletableFuture.completedFuture(call)
                .thenCompose(
                        known -> desk.answer(known.inbound(event.get()), given -> give(call, answer, given, press)))
                .thenApply(delivered -> delivered && !press.isEmpty() && answered.first(press))
                .exceptionallyCompose(problem -> {
                    LOG.error("Interaction {} failed", call.id(), problem);
                    String words = Words.in(call.locale()).say(Phrase.SOMETHING_WRONG, reference(call.id()));
                    return answer.line(tools().renderer().line(words));
                });
    }

    private CompletableFuture<Boolean> give(Call call, InteractionAnswer answer, Answer given, String press) {
        return isSilent(given) && unanswered(press) ? sayAgain(call, answer) : answer.give(given);
    }

    private boolean unanswered(String press) {
        return !press.isEmpty() && !answered.has(press);
    }

    private static boolean isSilent(Answer answer) {
        return answer instanceof Answer.Now now && now.replies().isEmpty() && now.form() == null;
    }

    /**
     * The coach takes the press for a second tap and keeps quiet, yet the person never saw an answer: the process was
     * stopped before it arrived, or Discord had given up waiting. So they hear where they are.
     */
    private CompletableFuture<Boolean> sayAgain(Call call, InteractionAnswer answer) {
        Inbound press = call.inbound(new Event.Said("repeat"));
        Inbound again = new Inbound(
                press.eventId() + ":again",
                press.who(),
                press.name(),
                press.group(),
                press.place(),
                press.address(),
                press.locale(),
                press.zone(),
                press.at(),
                press.event());
        return desk.answer(again, answer::give);
    }

    /** The end of the event's id: enough to find it in the log. */
    static String reference(String eventId) {
        return eventId.substring(Math.max(0, eventId.length() - 6));
    }

    private InteractionAnswer watched(Call call) {
        desk.locales().heard(call.user(), call.locale());
        if (call.direct()) {
            tools().directs().heard(call.user(), call.channel());
        }
        InteractionAnswer answer = new InteractionAnswer(call, tools());
        answer.watch();
        return answer;
    }

    private Tools tools() {
        return desk.tools();
    }
}
