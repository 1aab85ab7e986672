package org.connectioncoach.language.manner;

import java.util.regex.Pattern;

/** Whether a sentence asks something. */
public final class Questions {
    private static final Pattern LEAD = Pattern.compile(
            "^ (?:(?:ok|okay|so|but|wait|hey|and|um|uh|well|hi|hello|quick (?:question|q|one)|q|question|first of all|one q|just|also|oh|hm|btw|by the way|actually|sorry|one (?:more )?(?:thing|question)|i have a question|can i ask|may i ask|just wondering|random question|dumb question|stupid question|random|serious question|excuse me|please|hold on|before (?:that|we go on|i answer)|another question|side question|first|,|:|\\.|!|-|-) ?)*"
                    + "(?:what|why|how|when|where|who|whom|whose|which|(?:is|are|do|does|can|could|should|would|will|shall)(?! not)|(?:did|was|were|has|had)(?= (?:i|you|we|they|he|she|it|this|that|there|the|anyone|anybody|someone|my|your|linkedin)\\b)|am i|may|might|must|have you|have i|isnt|are not|is not|do not you|does not|should not|any (?:tips|advice|idea|ideas|suggestions)|tell me (?:about|how|why|what|more)|explain|help me (?:write|with)|(?:i am |i was )?(?:wondering|curious) (?:if|whether|how|what|why)|i wonder|i want to know (?:how|if|what|whether)|i would like to know|do you know|got any|thoughts on|advice on|tips (?:on|for)|whats the|define|any (?:rules?|limit)|is it|teach me how|show me how|give me (?:tips|advice|some tips|an idea)|write me|help me write|whose|linkedin)\\b");
    private static final Pattern NOT_ASKING = Pattern.compile(
            "^ (?:is it ok if i skip|how (?:should|would|could|can) i know|will be|would be|would like|would love|would say|would rather|does it count|how about|what about|may \\d|may (?:\\d{4}|this|last|of)|might be|must be|have you down|was|were|has|is (?:a|an|my|the)|am|are we|will graduate|might|may|must|linkedin(?! )|which (?:is|means))\\b");

    private Questions() {}

    /** Whether a message as a whole is a question or asks to be told something. */
    public static boolean asks(String text) {
        if (NOT_ASKING.matcher(text).find() && !text.contains("?")) {
            return false;
        }
        if (LEAD.matcher(text).find()) {
            return true;
        }
        return text.strip().endsWith("?")
                && text.matches(
                        ".*\\b(?:what|why|how|when|where|who|which|is it|is there|are there|do i|do you|does it|can i|can you|should i|should we|could i|would it|would you|will it|is that|does that|am i|are you|right to|ok to|rude to|does|should)\\b.*");
    }
}
