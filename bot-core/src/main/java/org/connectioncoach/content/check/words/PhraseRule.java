package org.connectioncoach.content.check.words;

import java.util.Set;
import java.util.regex.Matcher;
import org.connectioncoach.advice.wording.WordLists;
import org.connectioncoach.content.finding.Findings;
import org.connectioncoach.content.finding.Spelling;
import org.connectioncoach.content.tree.Node;

/** A phrase that cannot be read as its author meant it, and so would never be found. */
final class PhraseRule {
    private static final int LEAST_BEGINNING = 2;

    private final Set<String> lists;
    private final Findings findings;

    /** @param lists names that a phrase may use */
    PhraseRule(Set<String> lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    void check(Node.Leaf phrase, String path) {
        String[] places = phrase.text().strip().split("\\s+");
        boolean any = false;
        for (String place : places) {
            any |= !place.equals("..") && !place.startsWith("[");
            place(phrase, place, path);
        }
        if (!any) {
            stop(phrase, path, "has no word that must be there", "Write one without brackets.");
        } else if (places[0].equals("..") || places[places.length - 1].equals("..")) {
            stop(phrase, path, "begins or ends with ..", "Leave it out there: it stands between two words.");
        }
    }

    private void place(Node.Leaf phrase, String place, String path) {
        if (place.startsWith("[") != place.endsWith("]")) {
            stop(phrase, path, "opens or closes a bracket alone, at " + place, "Write [word] or [one|other].");
            return;
        }
        String words = place.startsWith("[") ? place.substring(1, place.length() - 1) : place;
        if (words.isEmpty() || words.startsWith("|") || words.endsWith("|") || words.contains("||")) {
            stop(phrase, path, "has an empty choice, at " + place, "Write a word on both sides of each |.");
        }
        for (String word : words.split("\\|")) {
            if (word.endsWith("*") && word.length() <= LEAST_BEGINNING) {
                stop(phrase, path, "begins with too little, at " + word, "Write two letters or more before *.");
            }
        }
        Matcher name = WordLists.NAME.matcher(words);
        while (name.find()) {
            if (!lists.contains(name.group(1))) {
                stop(
                        phrase,
                        path,
                        "names a list that isn't there, " + name.group(),
                        Spelling.closest(name.group(1), lists)
                                .map(list -> "Did you mean @" + list + "?")
                                .orElse("Write the list under lists."));
            }
        }
    }

    private void stop(Node.Leaf phrase, String path, String what, String remedy) {
        findings.stop(phrase.mark(), path, "the phrase \"" + phrase.text() + "\" " + what, remedy);
    }
}
