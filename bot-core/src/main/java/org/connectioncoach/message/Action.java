package org.connectioncoach.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What pressing something means, and the wire format of the id that a platform carries for us:
 * {@code cc:v1:<flow>:<step>:<state version>[:<value>]}, at most {@value #MAX_LENGTH} characters (Discord's limit on a
 * custom id).
 *
 * @param flow the flow that understands the press, such as {@code assess}
 * @param step what is answered or asked for within the flow
 * @param version version of the conversation that showed it; older ones are recognized as stale
 * @param value the chosen value, empty where there is none
 */
public record Action(String flow, String step, long version, String value) {
    public static final int MAX_LENGTH = 100;

    private static final Pattern WIRE = Pattern.compile("cc:v1:([a-z_]+):([a-z_]+):(\\d{1,18})(?::(.{1,60}))?");

    public Action {
        if (!isName(flow) || !isName(step) || version < 0) {
            throw new IllegalArgumentException("not an action: " + flow + ":" + step + ":" + version);
        }
    }

    /** Letters a to z and underscores, at least one; by hand, because every button of every message passes here. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter != '_' && (letter < 'a' || letter > 'z')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** An action whose version the machine fills in when it says the message. */
    public static Action of(String flow, String step) {
        return new Action(flow, step, 0, "");
    }

    public static Action of(String flow, String step, String value) {
        return new Action(flow, step, 0, value);
    }

    public Action at(long newVersion) {
        return new Action(flow, step, newVersion, value);
    }

    /** Same flow, step and value, whatever the version. */
    public boolean sameAs(Action other) {
        return flow.equals(other.flow) && step.equals(other.step) && value.equals(other.value);
    }

    public String wire() {
        String wire = "cc:v1:" + flow + ":" + step + ":" + version + (value.isEmpty() ? "" : ":" + value);
        if (wire.length() > MAX_LENGTH) {
            throw new IllegalStateException("an id of " + wire.length() + " characters: " + flow + ":" + step);
        }
        return wire;
    }

    /** Empty for an id that we did not write, or not in a version we still know. */
    public static Optional<Action> parse(String wire) {
        Matcher matcher = WIRE.matcher(wire);
        if (wire.length() > MAX_LENGTH || !matcher.matches()) {
            return Optional.empty();
        }
        String value = matcher.group(4) == null ? "" : matcher.group(4);
        return Optional.of(new Action(matcher.group(1), matcher.group(2), Long.parseLong(matcher.group(3)), value));
    }
}
