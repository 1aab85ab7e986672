package org.connectioncoach.language.english.slot;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;

/** Circumstances given by their ids: {@code field:niche}, {@code geo=global}. */
final class Factors {
    private static final Pattern PAIR = Pattern.compile("\\b([a-z]+) ?[:=] ?([a-z_-]+)");

    private Factors() {}

    static Map<Factor, FactorOption> in(String raw) {
        Map<Factor, FactorOption> found = new EnumMap<>(Factor.class);
        Matcher matcher = PAIR.matcher(raw.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String id = matcher.group(2).replace('-', '_');
            Factor.ofId(matcher.group(1))
                    .flatMap(factor -> FactorOption.ofId(factor, id))
                    .ifPresent(option -> found.put(option.factor(), option));
        }
        return found;
    }
}
