package org.connectioncoach.language.number;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.number.Mention.Bound;
import org.connectioncoach.language.number.Mention.Role;

/** The words just before and after a number, and what they make of it. */
final class Surroundings {
    private static final int WINDOW = 9;
    private static final Pattern BREAK = Pattern.compile("[,.;!?()\\n]|and|but|so|though|because|while|plus|then");
    private static final Pattern HEDGE_BEFORE = Pattern.compile(
            " (?:about|around|round|roughly|approximately|approx|circa|ca|like|maybe|probably|perhaps|nearly|almost|some|~|close to"
                    + "|just (?:under|over|above|below|shy of)|a (?:bit|little|tad) (?:over|under|more than|less than|above|below)"
                    + "|slightly (?:over|under|more than|less than|above|below)|shy of|something like|somewhere|or so|think|guess"
                    + "|estimate|ballpark|say|should be|might be|must be|could be|not quite|barely|i would say|guessing|hovering)"
                    + "(?: (?:it is|its|i have|have|got|at|around|about|the|a|of|near|maybe|like|in|probably|total|,|be|i am at))* $");
    private static final Pattern HEDGE_AFTER = Pattern.compile(
            "^(?: (?:connections|people|contacts|\\+))? ?,? ?(?:ish|or so|odd|something|give or take|more or less|roughly|ballpark|maybe"
                    + "|i think|i guess|i believe|probably|approximately|or thereabouts|thereabouts|or thereabout|ballparking|tops|max|at a guess"
                    + "|if i remember|if i had to guess|\\? maybe|\\? \\? maybe|\\? ?\\?|last (?:time )?i (?:checked|looked))\\b.*");
    private static final Pattern MORE = Pattern.compile(
            " (?:over|above|more than|north of|upwards? of|past|exceeding|beyond|>|passed|well over|well above|greater than|bigger than)"
                    + "(?: the)? $");
    private static final Pattern SOFT = Pattern.compile(
            " (?:just|a (?:bit|little|tad|touch|hair)|slightly|barely|only just) (?:over|above|more than|past|under|below|less than|passed) $");
    private static final Pattern LEAST =
            Pattern.compile(" (?:at least|minimum|min|no less than|no fewer than|>=|at minimum) $");
    private static final Pattern LESS =
            Pattern.compile(" (?:under|below|less than|fewer than|lower than|<|sub|not even|well under) $");
    private static final Pattern MOST = Pattern.compile(
            " (?:at most|(?<!went |gone |got |grew |grown |am |now |is |moved |climbed |back |it |jumped )up to|no more than|not more than|maximum|max|<=) $");
    private static final Pattern MORE_AFTER = Pattern.compile(
            "^ (?:\\+|plus(?! \\d)|or more|and (?:counting|change|up|some)|or over|upwards|something plus|(?:connections|people|contacts) (?:\\+|plus|or more|and counting))(?: .*|$)");
    private static final Pattern LESS_AFTER =
            Pattern.compile("^ (?:or less|or fewer|or under|(?:connections|people|contacts) or (?:less|fewer))\\b.*");

    private final String before;
    private final String clauseBefore;
    private final String after;
    private final String clauseAfter;

    Surroundings(List<String> tokens, int from, int to) {
        int begin = Math.max(0, from - WINDOW);
        before = spaced(tokens.subList(begin, from));
        int clause = from;
        while (clause > begin && !BREAK.matcher(tokens.get(clause - 1)).matches()) {
            clause--;
        }
        clauseBefore = spaced(tokens.subList(clause, from));
        int end = Math.min(tokens.size(), to + WINDOW);
        after = spaced(tokens.subList(to, end));
        int stop = to;
        while (stop < end && !BREAK.matcher(tokens.get(stop)).matches()) {
            stop++;
        }
        clauseAfter = spaced(tokens.subList(to, stop));
    }

    private static String spaced(List<String> words) {
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }

    boolean hedged() {
        return HEDGE_BEFORE.matcher(before).find() || HEDGE_AFTER.matcher(after).matches();
    }

    Bound bound() {
        if (SOFT.matcher(before).find()) {
            return Bound.NONE;
        }
        if (MORE.matcher(before).find() || MORE_AFTER.matcher(after).matches()) {
            return Bound.MORE_THAN;
        }
        if (LEAST.matcher(before).find()) {
            return Bound.AT_LEAST;
        }
        if (LESS.matcher(before).find() || LESS_AFTER.matcher(after).matches()) {
            return Bound.LESS_THAN;
        }
        return MOST.matcher(before).find() ? Bound.AT_MOST : Bound.NONE;
    }

    Role role(Mention mention) {
        return Counted.what(mention, before, clauseBefore, after, clauseAfter);
    }
}
