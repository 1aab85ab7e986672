package org.connectioncoach.app.settings;

/**
 * Something wrong with the settings.
 *
 * @param place a file with a line, or an environment variable
 * @param remedy what to do, as a request
 */
public record Problem(String place, String what, String remedy) {
    @Override
    public String toString() {
        return place + " · " + what + " · " + remedy;
    }
}
