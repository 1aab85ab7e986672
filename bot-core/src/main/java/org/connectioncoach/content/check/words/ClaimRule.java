package org.connectioncoach.content.check.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.tree.Node;
import org.connectioncoach.content.tree.Sections;
import org.connectioncoach.language.learning.DoubleClaims;
import org.connectioncoach.language.text.Utterance;

/** The same phrase under two meanings: nobody could tell them apart. */
public final class ClaimRule {
    private ClaimRule() {}

    /** Compares the signs of a request. */
    static void signs(Node.Fields signs, Findings findings) {
        Map<String, List<Node.Leaf>> leaves = new LinkedHashMap<>();
        Sections.named(Node.Fields.none(signs.mark()).with("signs", signs), "signs")
                .forEach((id, sign) -> {
                    List<Node.Leaf> phrases = new ArrayList<>();
                    for (String part : List.of("phrases", "described", "pasted")) {
                        phrases.addAll(Sections.leaves(sign, part));
                    }
                    leaves.put(id, phrases);
                });
        report(leaves, true, findings);
    }

    /** Compares example phrases listed by what they mean, as in {@code phrases/stages.yaml}. */
    public static void examples(Node.Fields file, Findings findings) {
        Map<String, List<Node.Leaf>> leaves = new LinkedHashMap<>();
        file.fields().keySet().forEach(meaning -> leaves.put(meaning, Sections.leaves(file, meaning)));
        report(leaves, false, findings);
    }

    /** @param exactly marks count, as in the language of phrases; example sentences are compared without them */
    private static void report(Map<String, List<Node.Leaf>> leaves, boolean exactly, Findings findings) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        leaves.forEach((meaning, list) -> phrases.put(
                meaning, list.stream().map(leaf -> key(leaf, exactly)).toList()));
        for (DoubleClaims.Claim claim : DoubleClaims.in(phrases)) {
            String meanings = String.join(", ", claim.meanings());
            claim.meanings().stream()
                    .flatMap(meaning -> leaves.getOrDefault(meaning, List.of()).stream())
                    .filter(leaf -> key(leaf, exactly).equals(claim.phrase()))
                    .reduce((first, last) -> last)
                    .ifPresent(last -> findings.check(
                            last.mark(),
                            claim.meanings().get(claim.meanings().size() - 1),
                            "\"" + last.text() + "\" is claimed by " + meanings,
                            "Leave it to one of them."));
        }
    }

    private static String key(Node.Leaf leaf, boolean exactly) {
        return exactly ? leaf.text().strip() : Utterance.of(leaf.text()).bare();
    }
}
