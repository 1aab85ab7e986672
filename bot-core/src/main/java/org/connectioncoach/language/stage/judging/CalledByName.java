package org.connectioncoach.language.stage.judging;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Stage;

/** Stages that people call by their name, or nearly: "mid-career", "halfway through my career". */
final class CalledByName {
    private static final Map<Stage, Wording> NAMES = new EnumMap<>(Stage.class);

    static {
        NAMES.put(Stage.RECENT_GRADUATE, Wording.of("\\b(?:recent|new|fresh) (?:\\w+ )?(?:graduate|grad)\\b"));
        NAMES.put(
                Stage.EARLY_CAREER,
                Wording.of(
                        "\\bearly (?:\\w+ )?career\\b|\\b(?:start|beginning|early days|first years|early part|early stages?|outset) of (?:my|a|the) career\\b|\\bearly (?:on )?in my career\\b|\\bcareer is (?:just )?(?:starting|beginning)\\b"));
        NAMES.put(
                Stage.MID_CAREER,
                Wording.of(
                        "\\bmid(?:dle)? ?(?:of (?:my |the )?)?career\\b|\\bmidcareer\\b|\\b(?:midway|mid way|halfway|half way) (?:through|into|in) (?:my|a) career\\b|\\bmid(?:dle)? ?point of my career\\b|\\bmidpoint of my career\\b"));
        NAMES.put(
                Stage.EXECUTIVE,
                Wording.of(
                        "\\b(?:top|peak|height|pinnacle) of my (?:career|field|profession|organi[sz]ation|company)\\b|\\b(?:executive|senior|upper|top) (?:level|leadership|management)\\b|\\bexecutive or leader\\b"));
    }

    private CalledByName() {}

    static List<Stage> in(String bare, Options<Stage> options) {
        Set<Stage> named = new LinkedHashSet<>();
        NAMES.forEach((stage, wording) -> {
            if (wording.in(bare)) {
                named.add(stage);
            }
        });
        options.labeledIn(bare).stream()
                .filter(stage -> stage != Stage.STUDENT && stage != Stage.EXECUTIVE)
                .forEach(named::add);
        return List.copyOf(named);
    }
}
