package org.connectioncoach.discord.answering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.message.Form;

/**
 * Forms that came too late to open by themselves and wait behind a button. They live in memory only: after a restart
 * the button says where the person is instead.
 */
public final class PendingForms {
    private static final int KEPT = 1_000;

    private final Map<String, Form> forms = new LinkedHashMap<>();

    synchronized void keep(String id, Form form) {
        forms.put(id, form);
        if (forms.size() > KEPT) {
            forms.remove(forms.keySet().iterator().next());
        }
    }

    public synchronized Optional<Form> find(String id) {
        return Optional.ofNullable(forms.get(id));
    }
}
