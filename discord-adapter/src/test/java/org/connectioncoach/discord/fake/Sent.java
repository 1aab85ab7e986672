package org.connectioncoach.discord.fake;

import org.connectioncoach.discord.fake.world.World;

/** Something a person wrote, and what comes back. */
public record Sent(Person person, World world, String messageId) {
    /** Waits for a message after this one that contains the words. */
    public Shown then(String words) {
        return Shown.await(person, world, messageId, words);
    }
}
