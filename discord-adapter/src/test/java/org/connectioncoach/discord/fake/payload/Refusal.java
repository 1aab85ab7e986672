package org.connectioncoach.discord.fake.payload;

/** Discord's way to say no. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    public Refusal(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public static Refusal invalid(String why) {
        return new Refusal(400, 50035, "Invalid Form Body: " + why);
    }

    public int status() {
        return status;
    }

    public String json() {
        return Json.object().put("code", code).put("message", getMessage()).toString();
    }
}
