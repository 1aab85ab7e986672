package org.connectioncoach.content.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.connectioncoach.content.pack.LocaleChain;
import org.connectioncoach.content.pack.Merge;
import org.connectioncoach.content.pack.Translations;
import org.connectioncoach.content.pack.Trees;
import org.connectioncoach.content.pack.Workspace;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.language.Phrases;

/** From checked trees and a workspace's changes to the content of one language and one day. */
public final class ContentReader {
    private ContentReader() {}

    /** The core pack alone; it speaks English. */
    public static Content core(Trees trees, LocalDate today) {
        return read(trees, "", Locale.ENGLISH, List.of(), today);
    }

    /** A workspace's changes merged in, in the member's language as far as it is translated. */
    public static Content of(Trees trees, Workspace workspace, Locale wanted, LocalDate today) {
        Trees merged = Merge.apply(trees, workspace.overlay());
        Locale spoken = spoken(workspace, wanted);
        List<String> chain = LocaleChain.of(wanted, workspace.home(), workspace.fallbacks());
        for (int i = chain.size() - 1; i >= 0; i--) {
            Node.Fields translation = workspace.translations().get(chain.get(i));
            if (translation != null) {
                merged = Translations.apply(merged, translation);
            }
        }
        return read(merged, workspace.name(), spoken, workspace.channels(), today);
    }

    /** The language that a member who wants this one gets: the first of the chain that has texts. */
    public static Locale spoken(Workspace workspace, Locale wanted) {
        return LocaleChain.of(wanted, workspace.home(), workspace.fallbacks()).stream()
                .filter(tag -> workspace.translations().containsKey(tag)
                        || tag.equals(workspace.home().toLanguageTag()))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static Content read(Trees trees, String workspace, Locale locale, List<String> channels, LocalDate today) {
        Entry core = new Entry(trees.core());
        String version = core.text("version");
        return new Content(
                version,
                workspace,
                locale,
                core.text("attribution").replace("{version}", brief(version)),
                GuidanceReader.read(trees.core(), today),
                ScriptReader.read(trees.core(), trees.prompts(), locale),
                VocabularyReader.read(trees.core(), Phrases.none()),
                VocabularyReader.ambiguous(trees.core()),
                PromisesReader.quickAnswers(trees.prompts()),
                TopicsReader.read(trees.topics(), today),
                TopicsReader.examples(trees.topics()),
                PromisesReader.names(trees.prompts()),
                PromisesReader.limits(trees.prompts()),
                PromisesReader.privacy(trees.prompts()),
                channels);
    }

    /** {@code 1.0} of {@code 1.0.0}, as a card says it. */
    private static String brief(String version) {
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }
}
