package org.connectioncoach.coach.step;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.connectioncoach.coach.playbook.Playbooks;
import org.connectioncoach.dialogue.Audience;
import org.connectioncoach.dialogue.Context;
import org.connectioncoach.member.Profile;
import org.connectioncoach.platform.Inbound;

/** What the dialogue may look at, from what a platform handed over. */
final class Contexts {
    private Contexts() {}

    static Context of(Inbound inbound, Profile profile, Playbooks playbooks) {
        ZoneId zone = inbound.zone() == null ? ZoneOffset.UTC : inbound.zone();
        Audience audience = switch (inbound.place()) {
            case DIRECT_MESSAGE, HOME -> Audience.DIRECT;
            case PRIVATE_REPLY -> Audience.PRIVATE;
            case CHANNEL -> Audience.PUBLIC;
        };
        return new Context(
                inbound.at(),
                zone,
                inbound.name(),
                audience,
                inbound.who().platform(),
                profile,
                playbooks.playbookFor(inbound.who().platform(), inbound.group(), inbound.locale()));
    }
}
