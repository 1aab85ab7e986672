package org.connectioncoach.discord.rest;

/**
 * Discord refused a request, or could not be asked.
 *
 * <p>The message holds numbers only: Discord's own texts may repeat what a member wrote.
 */
public final class DiscordError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    /**
     * @param status of HTTP, or 0 where there was no answer
     * @param code Discord's own, or 0
     */
    public DiscordError(int status, int code) {
        super("Discord answered " + status + " with code " + code);
        this.status = status;
        this.code = code;
    }

    /** Status and code in words, without anything a member wrote. */
    public String reason() {
        return "Discord answered " + status + " with code " + code;
    }

    public int code() {
        return code;
    }

    /** The interaction is over: three seconds without an answer, or fifteen minutes after one. */
    public boolean tokenIsDead() {
        return code == 10062 || code == 10015 || code == 50027 || (status == 404 && code == 0);
    }

    /** Somebody answered this interaction already, most likely we ourselves and the answer got lost. */
    public boolean alreadyAcknowledged() {
        return code == 40060;
    }

    /** The person takes no direct messages from us (50007), or shares no server with us any more (50278). */
    public boolean memberUnreachable() {
        return code == 50007 || code == 50278;
    }

    /** Discord wants no new conversations opened for now. */
    public boolean openingTooFast() {
        return code == 40003;
    }

    /** There was no answer: the request may have taken effect. */
    public boolean unheard() {
        return status == 0;
    }

    /** The message itself breaks a rule. */
    public boolean invalidMessage() {
        return status == 400 && !alreadyAcknowledged();
    }

    /** The message, channel or server is gone. */
    public boolean gone() {
        return code == 10008 || code == 10003 || code == 10004;
    }

    /** Our token is not taken now, as while it is being replaced; no fault of the message. */
    public boolean unauthorized() {
        return status == 401;
    }

    /** We may not speak there. */
    public boolean forbidden() {
        return status == 403;
    }

    /** The same request may work in a moment. */
    public boolean passing() {
        return status >= 500 || status == 0 || status == 429;
    }
}
