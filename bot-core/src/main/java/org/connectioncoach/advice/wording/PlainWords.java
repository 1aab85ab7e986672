package org.connectioncoach.advice.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as one line of plain lower-case words, each between spaces: contractions written out, {@code .} where a part of
 * a sentence ends, {@code ,} for a comma.
 */
final class PlainWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t ]]");
    private static final Pattern NOT = Pattern.compile("n't\\b");
    private static final Pattern KNOWS_NOTHING = Pattern.compile("\\bknow (?:nothing|little|zero|zilch)\\b");
    private static final Pattern IS = Pattern.compile("\\b(he|she|it|that|there|what|who|where|here)'s\\b");
    private static final Pattern OWNS = Pattern.compile("'s\\b");
    private static final Pattern PART_ENDS = Pattern.compile("[!?;:\\n()\\[\\]\"“”–—…|]|\\.(?=\\s|$)|\\s-\\s");
    private static final Pattern DOT_IN_SENTENCE =
            Pattern.compile("\\.(?!(?:com|ly|co|net|org|io|ee|info|biz|me|app)\\b)(?=\\p{L})");
    private static final Pattern TURNS = Pattern.compile("\\b(but|though|although|however|yet|except)\\b");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}.,%+ ]+");
    private static final Pattern COMMA = Pattern.compile("(?<!\\d),|,(?!\\d)");
    private static final Pattern MONEY = Pattern.compile("([$€£])\\s?(\\d[\\d.,]*(?:k|m|mio|bn)?)");
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollars", "€", "euros", "£", "pounds");
    private static final Pattern PERCENT = Pattern.compile("%");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Map<String, String> CONTRACTIONS = Map.ofEntries(
            Map.entry("im", "i am"),
            Map.entry("ive", "i have"),
            Map.entry("weve", "we have"),
            Map.entry("youve", "you have"),
            Map.entry("theyve", "they have"),
            Map.entry("hed", "he would"),
            Map.entry("shed", "she would"),
            Map.entry("wanna", "want to"),
            Map.entry("gonna", "going to"),
            Map.entry("pls", "please"),
            Map.entry("plz", "please"),
            Map.entry("bc", "because"),
            Map.entry("msg", "message"),
            Map.entry("yr", "years"),
            Map.entry("yrs", "years"),
            Map.entry("dont", "do not"),
            Map.entry("doesnt", "does not"),
            Map.entry("didnt", "did not"),
            Map.entry("isnt", "is not"),
            Map.entry("arent", "are not"),
            Map.entry("wasnt", "was not"),
            Map.entry("cant", "can not"),
            Map.entry("lets", "let us"),
            Map.entry("cannot", "can not"),
            Map.entry("wont", "will not"),
            Map.entry("wouldnt", "would not"),
            Map.entry("havent", "have not"),
            Map.entry("hasnt", "has not"),
            Map.entry("hes", "he is"),
            Map.entry("shes", "she is"),
            Map.entry("theyre", "they are"),
            Map.entry("youre", "you are"),
            Map.entry("thats", "that is"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"),
            Map.entry("ppl", "people"));

    private PlainWords() {}

    /** Never throws, whatever was typed. */
    static String of(String text) {
        if (isPlainWord(text) && !TURNS.matcher(text).matches()) {
            return " " + CONTRACTIONS.getOrDefault(text, text) + " ";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain = INVISIBLE.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('`', '\'');
        plain = MONEY.matcher(plain).replaceAll(sum -> sum.group(2) + " " + CURRENCIES.get(sum.group(1)));
        plain = PART_ENDS.matcher(plain).replaceAll(" . ");
        plain = DOT_IN_SENTENCE.matcher(plain).replaceAll(" . ");
        plain = TURNS.matcher(plain).replaceAll(" . ");
        plain = NOT.matcher(plain.replace("can't", "can not")
                        .replace("won't", "will not")
                        .replace("let's", "let us"))
                .replaceAll(" not");
        plain = KNOWS_NOTHING.matcher(plain).replaceAll("not know");
        plain = IS.matcher(plain).replaceAll("$1 is");
        plain = OWNS.matcher(plain).replaceAll("");
        plain = plain.replace("'re", " are").replace("'m ", " am ").replace("'ve", " have");
        plain = plain.replace("'d ", " would ").replace("'ll", " will").replace("'", "");
        plain = COMMA.matcher(plain).replaceAll(" , ");
        plain = PERCENT.matcher(plain).replaceAll(" % ");
        plain = OTHER.matcher(plain).replaceAll(" ");
        StringBuilder words = new StringBuilder(" ");
        for (String word : SPACES.split(plain.strip())) {
            words.append(CONTRACTIONS.getOrDefault(word, word)).append(' ');
        }
        return words.toString();
    }

    /** Spares content files' single words, of which there are thousands, the long way. */
    private static boolean isPlainWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
