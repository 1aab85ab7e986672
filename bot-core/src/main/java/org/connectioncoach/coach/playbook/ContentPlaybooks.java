package org.connectioncoach.coach.playbook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.connectioncoach.content.ContentLibrary;
import org.connectioncoach.content.questions.ContentDesk;
import org.connectioncoach.content.reading.Content;
import org.connectioncoach.content.reading.QuickAnswer;
import org.connectioncoach.dialogue.playbook.Desk;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.language.Topics;
import org.connectioncoach.language.Understanding;

/**
 * Playbooks out of content files. What is costly to make is made once for each version of the content; edited content
 * makes new ones, and the old ones go with it.
 */
public final class ContentPlaybooks implements Playbooks {
    private final ContentLibrary library;
    private final Function<Content, Understanding> understanding;
    private final Function<Content, Topics> topics;
    private final Desk desk;
    /** Weak keys compare by identity: content is large, and goes when nobody serves it any more. */
    private final LoadingCache<Content, Playbook> made =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(this::make);

    /**
     * @param understanding reads what people write, with the words of the content
     * @param topics finds answers among those of the content
     */
    public ContentPlaybooks(
            ContentLibrary library, Function<Content, Understanding> understanding, Function<Content, Topics> topics) {
        this.library = library;
        this.understanding = understanding;
        this.topics = topics;
        this.desk = ContentDesk.of(library.files());
    }

    @Override
    public Playbook playbookFor(String platform, String group, Locale locale) {
        return of(library.contentFor(platform, group, locale));
    }

    /** The playbook of one content, for previews and one-line commands. */
    public Playbook of(Content content) {
        return made.get(content);
    }

    private Playbook make(Content content) {
        return Playbook.of(
                content.guidance(),
                content.script(),
                understanding.apply(content),
                topics.apply(content),
                content::answer,
                new Playbook.QuickCounts(
                        counts(content.quickAnswers().getOrDefault("count", List.of())),
                        counts(content.quickAnswers().getOrDefault("count_refine", List.of()))),
                desk,
                content.names().bookingLink());
    }

    private static List<Playbook.QuickCount> counts(List<QuickAnswer> answers) {
        return answers.stream()
                .map(answer -> new Playbook.QuickCount(answer.label(), answer.count()))
                .toList();
    }
}
