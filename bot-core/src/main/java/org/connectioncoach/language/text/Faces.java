package org.connectioncoach.language.text;

import java.util.regex.Pattern;

/** Pictures that stand for a word: a thumb is a yes. Every other emoji says nothing that could be kept. */
final class Faces {
    private static final Pattern YES =
            Pattern.compile("\ud83d\udc4d|\u2705|\u2714|\ud83d\udc4c|:\\+1:|:thumbsup:|:white_check_mark:|:ok_hand:");
    private static final Pattern NO = Pattern.compile("\ud83d\udc4e|\u274c|:-1:|:thumbsdown:|:x:");
    private static final Pattern HELLO = Pattern.compile("\ud83d\udc4b|:wave:");
    private static final Pattern THANKS = Pattern.compile("\ud83d\ude4f|:pray:");
    private static final Pattern OTHER = Pattern.compile("[\\p{So}\\p{Sk}&&[^`\u00b4^]]|:[a-z][a-z0-9_+-]{2,30}:");

    private Faces() {}

    static String spelledOut(String text) {
        String words = YES.matcher(text).replaceAll(" yes ");
        words = NO.matcher(words).replaceAll(" no ");
        words = HELLO.matcher(words).replaceAll(" hi ");
        words = THANKS.matcher(words).replaceAll(" thanks ");
        return OTHER.matcher(words).replaceAll(" ");
    }
}
