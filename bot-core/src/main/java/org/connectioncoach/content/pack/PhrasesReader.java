package org.connectioncoach.content.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Entry;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Yaml;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/** Reads the example phrases in {@code content/phrases}; a file or an id that cannot be read teaches nothing. */
public final class PhrasesReader {
    private static final String NEITHER = "neither";

    private PhrasesReader() {}

    public static Phrases read(ConfigFiles files) {
        Map<String, List<String>> stages = phrases(files, "stages");
        Map<String, List<String>> goals = phrases(files, "goals");
        Map<String, List<String>> manners = phrases(files, "manners");
        return new Phrases(
                known(stages, Stage::ofId),
                known(goals, Goal::ofId),
                known(manners, PhrasesReader::manner),
                neither(stages),
                neither(goals),
                neither(manners));
    }

    private static List<String> neither(Map<String, List<String>> phrases) {
        return phrases.getOrDefault(NEITHER, List.of());
    }

    private static Map<String, List<String>> phrases(ConfigFiles files, String name) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        String file = "content/phrases/" + name + ".yaml";
        Optional<Node.Fields> tree = files.read(file).flatMap(text -> Yaml.read(name + ".yaml", text, new Findings()));
        tree.ifPresent(fields -> fields.fields().keySet().forEach(id -> phrases.put(id, new Entry(fields).words(id))));
        return phrases;
    }

    private static <E> Map<E, List<String>> known(
            Map<String, List<String>> phrases, Function<String, Optional<E>> find) {
        Map<E, List<String>> known = new LinkedHashMap<>();
        phrases.forEach((id, list) -> find.apply(id).ifPresent(key -> known.put(key, list)));
        return known;
    }

    private static Optional<Manner> manner(String id) {
        for (Manner manner : Manner.values()) {
            if (manner.id().equals(id)) {
                return Optional.of(manner);
            }
        }
        return Optional.empty();
    }
}
