package org.connectioncoach.language.manner;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.text.Utterance;

/** Keys hit at random: no word among them could be read aloud. */
final class Gibberish {
    private static final Pattern RUN_OF_KEYS = Pattern.compile(
            "asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|yuio|uiop|zxcv|xcvb|cvbn|vbnm|lkjh|kjhg|jhgf|poiu|mnbv|dfjk|sdkf|skdj|jkjk|fdsa|aslk|ksjd|hgjf|[a-z]*(?:sdf|dfg|fgh|ghj|hjk|jkl|zxc|xcv|cvb|vbn|wqe|lkj|kjh|jhg|klj|zxz|xzx|bvb|vbv|qwq|wqw|jkj|kjk|fjf|jfj)[a-z]*");
    private static final Pattern CONSONANTS = Pattern.compile("[bcdfghjklmnpqrstvwxz]{5,}");
    private static final Pattern SYLLABLES_OF_KEYS =
            Pattern.compile("(?:jkl|sdf|dfg|fgh|ghj|hjk|kjh|lkj|qwe|zxc|xcv|cvb|vbn|bnm|wer|asd|dsa|ewq|jhg)+[a-z]?");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern REPEATED = Pattern.compile("(.{1,3})\\1{3,}");
    private static final List<String> SAID = List.of(
            "hmm",
            "lol",
            "lmao",
            "brb",
            "pfft",
            "shh",
            "grr",
            "psst",
            "tbh",
            "omg",
            "wtf",
            "rhythm",
            "rhythms",
            "lengths",
            "strengths",
            "phd",
            "kpmg",
            "mbbs",
            "mbchb",
            "linkedin",
            "btech",
            "mtech",
            "nclex",
            "bshs",
            "html",
            "mysql",
            "llb",
            "msc",
            "bsc",
            "dphil",
            "mph",
            "cpl",
            "sgt",
            "hr",
            "vp");

    private Gibberish() {}

    static boolean is(Utterance utterance) {
        int words = 0;
        int mashed = 0;
        for (String token : utterance.tokens()) {
            if (WORD.matcher(token).matches()) {
                words++;
                mashed += mashed(token) ? 1 : 0;
            } else if (Character.isLetter(token.codePointAt(0)) || Character.isDigit(token.charAt(0))) {
                words++;
            }
        }
        if (words == 0) {
            return true;
        }
        return mashed > 0 && mashed * 2 >= words && words - mashed <= 2;
    }

    private static boolean mashed(String token) {
        if (SAID.contains(token)) {
            return false;
        }
        if (SYLLABLES_OF_KEYS.matcher(token).matches()) {
            return true;
        }
        if (RUN_OF_KEYS.matcher(token).find() || REPEATED.matcher(token).find()) {
            return true;
        }
        long vowels = token.chars().filter(c -> "aeiouy".indexOf(c) >= 0).count();
        if (token.length() >= 4 && vowels == 0) {
            return true;
        }
        return token.length() >= 6
                && (CONSONANTS.matcher(token).find()
                                && !token.matches(".*(?:ngth|tchs|ghtsh|rschn|schl|schm|ndsch|sch).*")
                        || vowels * 6 < token.length());
    }
}
