package org.connectioncoach.coach.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.connectioncoach.dialogue.Conversation;
import org.connectioncoach.member.Profile;

/**
 * Conversations and profiles as JSON, with a memory of the latest: who talks is not read anew at every turn. A text is
 * known by its identity, which the store's own memory of members keeps; another text is read, and so is that of another
 * process. Safe for many threads.
 */
public final class MemberCodec {
    private final Codec codec;
    private final Memory<Conversation> conversations = new Memory<>();
    private final Memory<Profile> profiles = new Memory<>();

    public MemberCodec(Codec codec) {
        this.codec = codec;
    }

    public Conversation conversation(String json) {
        return conversations.read(json, codec::conversation);
    }

    public Profile profile(String json) {
        return profiles.read(json, codec::profile);
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

    /**
     * One place for each of a few thousand texts; who comes to a taken place takes it. To keep account of who was here
     * last, as a cache does, costs more than to read one of them again.
     */
    private static final class Memory<T> {
        /** About 2 KB each when all are taken. */
        private static final int PLACES = 4_096;

        private final AtomicReferenceArray<Known<T>> places = new AtomicReferenceArray<>(PLACES);

        private record Known<T>(String json, T value) {}

        @SuppressWarnings("ReferenceEquality") // equal texts are as good, and rarer than the time to compare them
        T read(String json, Function<String, T> reading) {
            Known<T> known = places.get(place(json));
            if (known != null && known.json == json) {
                return known.value;
            }
            T value = reading.apply(json);
            put(json, value);
            return value;
        }

        void put(String json, T value) {
            places.set(place(json), new Known<>(json, value));
        }

        private static int place(String json) {
            return System.identityHashCode(json) & (PLACES - 1);
        }
    }
}
