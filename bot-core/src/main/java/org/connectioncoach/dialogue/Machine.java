package org.connectioncoach.dialogue;

import java.util.List;
import java.util.Optional;

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

    List<Flow> flows() {
        return flows;
    }

    Manners manners() {
        return manners;
    }

    Optional<Flow> flow(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }
}
