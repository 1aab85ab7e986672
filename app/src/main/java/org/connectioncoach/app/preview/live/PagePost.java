package org.connectioncoach.app.preview.live;

import java.util.function.Predicate;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;

/** Delivers to the page instead of to a platform. */
final class PagePost implements Messenger {
    private final String platform;
    private final Predicate<Outgoing> show;

    PagePost(String platform, Predicate<Outgoing> show) {
        this.platform = platform;
        this.show = show;
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public Delivery deliver(Outgoing message) {
        return show.test(message)
                ? new Delivery.Sent(message.id())
                : new Delivery.Refused("this person has left the preview", true);
    }
}
