package org.connectioncoach.discord.inbound.payload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** What came back from a form. */
public final class Forms {
    private Forms() {}

    public static Map<String, List<String>> fields(ModalInteractionEvent event) {
        Map<String, List<String>> fields = new HashMap<>();
        for (ModalMapping value : event.getValues()) {
            values(value).ifPresent(values -> fields.put(value.getCustomId(), values));
        }
        return fields;
    }

    public static Optional<Message.Attachment> file(ModalInteractionEvent event) {
        return event.getValues().stream()
                .filter(value -> value.getType() == Component.Type.FILE_UPLOAD)
                .flatMap(value -> value.getAsAttachmentList().stream())
                .findFirst();
    }

    private static Optional<List<String>> values(ModalMapping value) {
        return switch (value.getType()) {
            case TEXT_INPUT, RADIO_GROUP -> {
                String one = value.getAsOptionalString();
                yield Optional.of(one == null ? List.of() : List.of(one));
            }
            case STRING_SELECT, CHECKBOX_GROUP -> Optional.of(value.getAsStringList());
            default -> Optional.empty();
        };
    }
}
