package org.connectioncoach.dialogue.range.request;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.connectioncoach.member.Goal;

/** Words that are no goal of ours and near to one: good enough to offer, not to take. */
final class NearGoals {
    private static final Map<String, Goal> WORDS = Map.ofEntries(
            Map.entry("fame", Goal.VISIBILITY),
            Map.entry("famous", Goal.VISIBILITY),
            Map.entry("followers", Goal.VISIBILITY),
            Map.entry("reach", Goal.VISIBILITY),
            Map.entry("brand", Goal.VISIBILITY),
            Map.entry("money", Goal.COLLABORATE),
            Map.entry("sales", Goal.COLLABORATE),
            Map.entry("business", Goal.COLLABORATE),
            Map.entry("power", Goal.INFLUENCE),
            Map.entry("leadership", Goal.INFLUENCE),
            Map.entry("career", Goal.JOBS),
            Map.entry("hired", Goal.JOBS),
            Map.entry("hiring", Goal.JOBS),
            Map.entry("travel", Goal.EXPLORE),
            Map.entry("growth", Goal.LEARN),
            Map.entry("love", Goal.RELATIONSHIPS),
            Map.entry("friendship", Goal.RELATIONSHIPS));

    private NearGoals() {}

    static Optional<Goal> to(String said) {
        return Optional.ofNullable(WORDS.get(said.toLowerCase(Locale.ROOT)));
    }
}
