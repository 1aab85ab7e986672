package org.connectioncoach.app.preview.live;

import java.util.Locale;
import org.connectioncoach.coach.playbook.ContentPlaybooks;
import org.connectioncoach.coach.playbook.Playbooks;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.dialogue.playbook.Playbook;

/** Playbooks by workspace and tone, as an author asks for them. */
final class EditionPlaybooks implements Playbooks {
    private final ContentLibrary library;
    private final ContentPlaybooks playbooks;

    EditionPlaybooks(ContentLibrary library, ContentPlaybooks playbooks) {
        this.library = library;
        this.playbooks = playbooks;
    }

    @Override
    public Playbook playbookFor(String platform, String group, Locale locale) {
        Edition edition = Edition.of(group);
        Content content = library.ofWorkspace(edition.workspace(), locale)
                .orElseGet(() -> library.contentFor(platform, group, locale));
        Playbook playbook = playbooks.of(content);
        return edition.chosenTone()
                .map(tone -> playbook.saying(playbook.script().in(tone)))
                .orElse(playbook);
    }
}
