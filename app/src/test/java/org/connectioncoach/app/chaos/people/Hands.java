package org.connectioncoach.app.chaos.people;

/** How a person acts on one platform. Each call delivers until it is acknowledged or the platform gives up. */
public interface Hands {
    Act say(String words);

    Act press(Sight card, Sight.Button button);

    /** Something that the platform did not get rid of earlier is delivered now, out of order. */
    void deliverLeftovers();
}
