package org.connectioncoach.discord.inbound.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.utils.data.SerializableData;
import org.connectioncoach.discord.answering.Call;
import org.connectioncoach.discord.delivery.Card;
import org.jspecify.annotations.Nullable;

/** JDA's interactions as {@link Call}s. */
public final class Calls {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Calls() {}

    public static Call command(Interaction interaction) {
        return of(interaction, Call.Kind.COMMAND, null);
    }

    public static Call component(GenericComponentInteractionCreateEvent event) {
        // Discord may leave out all but the id of a message that only one person sees.
        Message message = event.getMessage();
        Card card = message == null
                ? new Card(event.getMessageId(), JsonNodeFactory.instance.arrayNode(), event.getComponentId())
                : card(message, event.getComponentId());
        return of(event, Call.Kind.COMPONENT, card);
    }

    public static Call form(ModalInteractionEvent event) {
        Message message = event.getMessage();
        return of(event, Call.Kind.FORM, message == null ? null : card(message, ""));
    }

    private static Call of(Interaction interaction, Call.Kind kind, @Nullable Card card) {
        boolean direct = interaction.getContext() == InteractionContextType.BOT_DM;
        Guild guild = interaction.getGuild();
        String channel = interaction.getChannelId();
        return new Call(
                interaction.getId(),
                interaction.getToken(),
                kind,
                interaction.getUser().getId(),
                interaction.getUser().getEffectiveName(),
                guild == null || guild.isDetached() ? "" : guild.getId(),
                direct,
                channel == null ? "" : channel,
                interaction.getUserLocale().toLocale(),
                interaction.getTimeCreated().toInstant(),
                card);
    }

    private static Card card(Message message, String pressed) {
        ArrayNode components = JsonNodeFactory.instance.arrayNode();
        for (Object component : message.getComponents()) {
            try {
                components.add(
                        MAPPER.readTree(((SerializableData) component).toData().toString()));
            } catch (JsonProcessingException problem) {
                throw new UncheckedIOException("reading a component that JDA wrote", problem);
            }
        }
        return new Card(message.getId(), components, pressed);
    }
}
