package org.connectioncoach.store.event;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.stream.LongStream;

/**
 * The events of one member that were acted upon last. They lie in the member's own row, so that a turn and its event are
 * one write.
 *
 * @param codes a code of {@value #LENGTH} characters for each, the latest last
 */
public record RecentEvents(String codes) {
    public static final RecentEvents NONE = new RecentEvents("");

    /** Eight bytes in Base64. */
    public static final int LENGTH = 11;

    /** More than anybody says in the five minutes for which Slack repeats an event; Discord repeats none so late. */
    public static final int MOST = 64;

    public RecentEvents {
        if (codes.length() % LENGTH != 0) {
            throw new IllegalArgumentException("not whole codes: " + codes.length() + " characters");
        }
    }

    /** These and one more; the oldest goes when there are too many. */
    public RecentEvents and(long event) {
        int from = Math.max(0, codes.length() - (MOST - 1) * LENGTH);
        return new RecentEvents(codes.substring(from) + code(event));
    }

    public boolean hold(long event) {
        String code = code(event);
        for (int at = codes.length() - LENGTH; at >= 0; at -= LENGTH) {
            if (codes.startsWith(code, at)) {
                return true;
            }
        }
        return false;
    }

    /** Their numbers, as {@link EventNumber} has them. */
    public LongStream numbers() {
        return LongStream.iterate(0, at -> at < codes.length(), at -> at + LENGTH)
                .map(at -> number(codes.substring((int) at, (int) at + LENGTH)));
    }

    private static String code(long event) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(event).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long number(String code) {
        return ByteBuffer.wrap(Base64.getUrlDecoder().decode(code)).getLong();
    }

    /** How many; codes tell nobody anything. */
    @Override
    public String toString() {
        return codes.length() / LENGTH + " events";
    }
}
