package org.connectioncoach.dialogue.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.dialogue.Event;
import org.connectioncoach.dialogue.Flow;
import org.connectioncoach.dialogue.Turn;
import org.connectioncoach.dialogue.machine.manner.MannerPrompt;
import org.connectioncoach.dialogue.machine.manner.Manners;
import org.connectioncoach.dialogue.naming.NamingPrompt;
import org.connectioncoach.dialogue.script.Prompt;

/**
 * Steps a conversation: {@code (conversation, event, context) -> turn}. Pure and without state of its own, so one serves
 * everybody at once.
 */
public final class Machine {
    private final List<Flow> flows;
    private final Manners manners;

    /** @param flows asked in this order for what the open question does not take */
    public Machine(List<Flow> flows) {
        this.flows = List.copyOf(flows);
        this.manners = new Manners(this.flows);
    }

    public Turn step(Conversation conversation, Event event, Context context) {
        return event.accept(new Step(this, conversation, context));
    }

    /** Every text that the dialogue needs from the content files. */
    public List<Prompt> prompts() {
        List<Prompt> prompts = new ArrayList<>(List.of(MannerPrompt.values()));
        prompts.addAll(List.of(NamingPrompt.values()));
        flows.forEach(flow -> prompts.addAll(flow.prompts()));
        return List.copyOf(prompts);
    }

    /** All flows, in the order in which they are asked. */
    public List<Flow> flows() {
        return flows;
    }

    Manners manners() {
        return manners;
    }

    Optional<Flow> flow(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }
}
