package org.connectioncoach.advice.request.reading;

import java.util.Map;
import java.util.Set;

/** Tells whether a text is written in another language than English, by its script or its commonest small words. */
final class Tongue {
    private static final int LEAST_WORDS = 2;
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "French",
                    Set.of(
                            "je", "suis", "nous", "vous", "est", "une", "dans", "pour", "avec", "bonjour", "mon",
                            "votre"),
            "Spanish",
                    Set.of(
                            "hola", "soy", "estoy", "una", "para", "con", "gracias", "usted", "mi", "trabajo", "que",
                            "los"),
            "German", Set.of("ich", "bin", "und", "der", "ein", "eine", "mit", "nicht", "hallo", "wir", "ihr", "das"),
            "Portuguese",
                    Set.of("ola", "eu", "sou", "uma", "voce", "obrigado", "meu", "minha", "seu", "rede", "gostaria"),
            "Italian",
                    Set.of("ciao", "sono", "per", "con", "una", "di", "che", "lavoro", "mio", "vorrei", "buongiorno"),
            "Dutch", Set.of("ik", "ben", "een", "het", "van", "met", "hallo", "graag", "voor", "mijn", "niet"),
            "Turkish", Set.of("merhaba", "ben", "bir", "ve", "icin", "ile", "bey", "tesekkurler", "sizin"),
            "Polish", Set.of("czesc", "jestem", "dzien", "dobry", "nie", "sie", "jest", "prosze", "moja"),
            "Indonesian", Set.of("saya", "dan", "yang", "untuk", "dengan", "terima", "kasih", "anda"));

    private Tongue() {}

    /** The language, or "another script"; empty for English and for what is too short to tell. */
    static String otherThanEnglish(String text, String words) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        if (letters >= 4 && latin * 2 < letters) {
            return "another script";
        }
        String found = "";
        long most = LEAST_WORDS;
        for (Map.Entry<String, Set<String>> language : new java.util.TreeMap<>(SMALL_WORDS).entrySet()) {
            long seen = java.util.Arrays.stream(words.strip().split(" "))
                    .filter(language.getValue()::contains)
                    .distinct()
                    .count();
            if (seen > most) {
                most = seen;
                found = language.getKey();
            }
        }
        return found;
    }
}
