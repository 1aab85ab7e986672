package org.connectioncoach.discord.fake;

/** Discord's way to say no. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static Refusal invalid(String why) {
        return new Refusal(400, 50035, "Invalid Form Body: " + why);
    }

    int status() {
        return status;
    }

    String json() {
        return Json.object().put("code", code).put("message", getMessage()).toString();
    }
}
