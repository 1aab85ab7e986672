package org.connectioncoach.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In which order languages are tried: {@code es-MX}, {@code es}, its fallback, the workspace's own, {@code en}. */
public final class LocaleChain {
    private LocaleChain() {}

    /**
     * Language tags, the best first, nothing twice.
     *
     * @param wanted the member's
     * @param home the workspace's own
     * @param fallbacks what an author named for a language, by its tag
     */
    public static List<String> of(Locale wanted, Locale home, Map<String, String> fallbacks) {
        List<String> chain = new ArrayList<>();
        add(chain, wanted);
        for (int i = 0; i < chain.size(); i++) {
            String fallback = fallbacks.get(chain.get(i));
            if (fallback != null) {
                add(chain, Locale.forLanguageTag(fallback));
            }
        }
        add(chain, home);
        add(chain, Locale.ENGLISH);
        return chain;
    }

    private static void add(List<String> chain, Locale locale) {
        for (Locale step = locale; !step.getLanguage().isEmpty(); step = parent(step)) {
            if (!chain.contains(step.toLanguageTag())) {
                chain.add(step.toLanguageTag());
            }
        }
    }

    private static Locale parent(Locale locale) {
        String tag = locale.toLanguageTag();
        int dash = tag.lastIndexOf('-');
        return dash < 0 ? Locale.ROOT : Locale.forLanguageTag(tag.substring(0, dash));
    }
}
