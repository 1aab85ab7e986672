package org.connectioncoach.store.secret;

/** No key, a key that others may read, or the wrong one. The message is for an operator and names the remedy. */
public class KeyProblem extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public KeyProblem(String message) {
        super(message);
    }
}
