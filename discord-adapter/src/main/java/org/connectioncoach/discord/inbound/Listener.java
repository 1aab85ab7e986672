package org.connectioncoach.discord.inbound;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.connectioncoach.discord.command.Suggestions;
import org.connectioncoach.discord.file.Attachments;
import org.connectioncoach.discord.inbound.reception.Reception;
import org.connectioncoach.discord.memory.Newest;
import org.connectioncoach.platform.InOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door: JDA calls it on the thread that reads the connection, so it only looks at what came and hands it on. Nothing
 * thrown here reaches JDA.
 */
public final class Listener implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    /** Events kept by id: far more than come within a reconnect. */
    private static final int HEARD = 20_000;

    private final Interactions interactions;
    private final Messages messages;
    private final InOrder inOrder;
    private final Newest<Boolean> heard = new Newest<>(HEARD);
    private volatile boolean open = true;

    public Listener(Reception reception, Attachments attachments, Suggestions suggestions, SpeakingPlaces places) {
        this.interactions = new Interactions(reception, attachments, suggestions);
        this.messages = new Messages(reception, attachments, places);
        this.inOrder = reception.inOrder();
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (!open) {
            return;
        }
        try {
            if (event instanceof SlashCommandInteractionEvent command) {
                once(command.getId(), () -> interactions.slash(command));
            } else if (event instanceof ButtonInteractionEvent button) {
                once(button.getId(), () -> interactions.button(button));
            } else if (event instanceof StringSelectInteractionEvent select) {
                once(select.getId(), () -> interactions.select(select));
            } else if (event instanceof ModalInteractionEvent form) {
                once(form.getId(), () -> interactions.form(form));
            } else if (event instanceof MessageContextInteractionEvent context) {
                once(context.getId(), () -> interactions.check(context));
            } else if (event instanceof CommandAutoCompleteInteractionEvent autocomplete) {
                interactions.suggest(autocomplete);
            } else if (event instanceof MessageReceivedEvent message) {
                once(message.getMessageId(), () -> messages.received(message));
            }
        } catch (RuntimeException problem) {
            LOG.error(
                    "An event of kind {} could not be taken in",
                    event.getClass().getSimpleName(),
                    problem);
        }
    }

    /** What Discord repeats after a reconnect is not answered by two hands at once. */
    private void once(String id, Runnable action) {
        if (heard.putIfNew(id, true)) {
            action.run();
        }
    }

    /** Takes nothing in any more, and waits until everybody who was heard has an answer. */
    public void close(long millis) {
        open = false;
        try {
            inOrder.idle().get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.warn("Stopping although some answers are still on their way");
        }
    }
}
