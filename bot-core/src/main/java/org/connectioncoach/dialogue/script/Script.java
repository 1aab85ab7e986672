package org.connectioncoach.dialogue.script;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.connectioncoach.message.Text;
import org.jspecify.annotations.Nullable;

/** What the coach says, in one language and one tone: every {@link Prompt} filled with values. */
public final class Script {
    /** Placeholders that every text may use: the workspace's own names. */
    public static final Set<String> COMMON =
            Set.of("advisor_team", "booking_link", "wellbeing_resources", "hours", "reply_target");

    private final Locale locale;
    private final Tone tone;
    private final Map<String, Map<Tone, String>> texts;
    private final Map<String, String> markup;

    /** Parsed when first said: a one-line range says a handful of hundreds, and waits for each that is parsed. */
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private final Map<String, String> common;

    /**
     * @param texts markup by prompt id and tone; every id has at least {@link Tone#WARM}
     * @param common values of {@link #COMMON}
     */
    public Script(Locale locale, Tone tone, Map<String, Map<Tone, String>> texts, Map<String, String> common) {
        this.locale = locale;
        this.tone = tone;
        this.texts = Map.copyOf(texts);
        this.common = Map.copyOf(common);
        Map<String, String> chosenByTone = new HashMap<>();
        texts.forEach((id, variants) -> {
            EnumMap<Tone, String> byTone = new EnumMap<>(variants);
            String warm = byTone.get(Tone.WARM);
            String chosen = byTone.getOrDefault(tone, warm == null ? "" : warm);
            chosenByTone.put(id, chosen);
        });
        this.markup = Map.copyOf(chosenByTone);
    }

    public Locale locale() {
        return locale;
    }

    public Tone tone() {
        return tone;
    }

    /** The same texts as they sound in another tone. */
    public Script in(Tone other) {
        return other == tone ? this : new Script(locale, other, texts, common);
    }

    /** One of the workspace's own names ({@link #COMMON}); empty when the content has none. */
    public String common(String name) {
        return common.getOrDefault(name, "");
    }

    public boolean has(String id) {
        return markup.containsKey(id);
    }

    /**
     * The text of a prompt.
     *
     * @param namesAndValues name, value, name, value …
     */
    public Text say(Prompt prompt, String... namesAndValues) {
        return fill(prompt.id(), namesAndValues);
    }

    /** The text of a prompt without markup, for labels, headings and alt text. */
    public String words(Prompt prompt, String... namesAndValues) {
        return say(prompt, namesAndValues).plain();
    }

    /** Fills a text that stands elsewhere in the content, such as an answer to a question. */
    public Text fillMarkup(String markup, String... namesAndValues) {
        return Template.of(markup).fill(name -> value(name, namesAndValues));
    }

    private Text fill(String id, String... namesAndValues) {
        Template template = templates.get(id);
        if (template == null) {
            template = parsed(id);
        }
        return template.isFixed() ? template.text() : template.fill(name -> value(name, namesAndValues));
    }

    private Template parsed(String id) {
        String text = markup.get(id);
        if (text == null) {
            throw new IllegalStateException("the script has no text " + id);
        }
        return templates.computeIfAbsent(id, key -> Template.of(text));
    }

    /** What stands for a name: the caller's value, else the workspace's own; null when neither has one. */
    private @Nullable String value(String name, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return common.get(name);
    }
}
