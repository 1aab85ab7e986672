package org.connectioncoach.discord.answering;

import java.util.Optional;
import org.connectioncoach.discord.memory.Newest;
import org.connectioncoach.message.Form;

/**
 * Forms that came too late to open by themselves and wait behind a button. They live in memory only: after a restart
 * the button says where the person is instead.
 */
public final class PendingForms {
    private static final int AT_MOST = 1_000;

    private final Newest<Form> forms = new Newest<>(AT_MOST);

    void keep(String id, Form form) {
        forms.put(id, form);
    }

    public Optional<Form> find(String id) {
        return forms.find(id);
    }
}
