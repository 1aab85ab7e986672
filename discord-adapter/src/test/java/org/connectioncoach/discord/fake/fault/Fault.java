package org.connectioncoach.discord.fake.fault;

/**
 * A misbehavior to order, used up by one request.
 *
 * @param status answered instead of doing anything; 0 to do what was asked and then hang up without an answer
 * @param retryAfterSeconds for 429
 * @param via whether the answer carries the header that tells Discord from a Cloudflare ban
 * @param delayMillis how long the request hangs first
 */
public record Fault(int status, double retryAfterSeconds, boolean via, long delayMillis) {
    public static Fault rateLimit(double seconds) {
        return new Fault(429, seconds, true, 0);
    }

    public static Fault rateLimitWithoutVia(double seconds) {
        return new Fault(429, seconds, false, 0);
    }

    public static Fault failing(int status) {
        return new Fault(status, 0, true, 0);
    }

    /** It takes effect, but nobody hears of it. */
    public static Fault lostAnswer() {
        return new Fault(0, 0, true, 0);
    }

    public static Fault slow(long millis) {
        return new Fault(200, 0, true, millis);
    }
}
