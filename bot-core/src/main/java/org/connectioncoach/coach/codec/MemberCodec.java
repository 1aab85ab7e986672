package org.connectioncoach.coach.codec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.member.Profile;

/**
 * Conversations and profiles as JSON, with a memory of the latest: who talks is not read anew at every turn. A text is
 * known by its identity, which the store's own memory of members keeps; another text is read, and so is that of another
 * process. Safe for many threads.
 */
public final class MemberCodec {
    /** About 3 KB each: the people of the last minutes. */
    private static final int MOST = 4_000;

    private final Codec codec;
    private final Cache<String, Conversation> conversations = memory();
    private final Cache<String, Profile> profiles = memory();

    public MemberCodec(Codec codec) {
        this.codec = codec;
    }

    private static <T> Cache<String, T> memory() {
        return Caffeine.newBuilder()
                .weakKeys()
                .maximumSize(MOST)
                .executor(Runnable::run)
                .build();
    }

    public Conversation conversation(String json) {
        return conversations.get(json, codec::conversation);
    }

    public Profile profile(String json) {
        return profiles.get(json, codec::profile);
    }

    public String write(Conversation conversation) {
        String json = codec.write(conversation);
        conversations.put(json, conversation);
        return json;
    }

    /** The empty text for a profile without anything. */
    public String write(Profile profile) {
        if (profile.isEmpty()) {
            return "";
        }
        String json = codec.write(profile);
        profiles.put(json, profile);
        return json;
    }
}
