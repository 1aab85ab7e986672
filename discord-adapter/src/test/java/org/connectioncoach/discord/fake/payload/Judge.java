package org.connectioncoach.discord.fake.payload;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.connectioncoach.discord.contract.DiscordOpenApi;
import org.connectioncoach.discord.contract.HandLimits;
import org.connectioncoach.discord.contract.ModalLimits;

/** Looks at every payload: what breaks a rule is refused like Discord would, and remembered for the test. */
public final class Judge {
    private final List<String> violations = new CopyOnWriteArrayList<>();

    public List<String> violations() {
        return List.copyOf(violations);
    }

    public void message(JsonNode message, String schema) {
        List<String> problems = new ArrayList<>(HandLimits.ofMessage(message));
        DiscordOpenApi.atHand().ifPresent(api -> problems.addAll(api.problems(schema, message)));
        refuse(problems);
    }

    public void modal(JsonNode modal) {
        List<String> problems = new ArrayList<>(ModalLimits.ofModal(modal));
        DiscordOpenApi.atHand()
                .ifPresent(api -> problems.addAll(api.problems("ModalInteractionCallbackRequestData", modal)));
        refuse(problems);
    }

    public void schema(JsonNode payload, String schema) {
        DiscordOpenApi.atHand().ifPresent(api -> refuse(api.problems(schema, payload)));
    }

    public void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            violations.addAll(problems);
            throw Refusal.invalid(String.join("; ", problems));
        }
    }
}
