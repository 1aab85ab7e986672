package org.connectioncoach.dialogue.remark;

import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Questions that are about nothing but the coach itself, or the word for what it works out. */
enum AboutCoach {
    ITSELF(
            "(?:(?:are|r) you|am i (?:talking|speaking|chatting) (?:to|with)|is this) (?:just |really |actually |like |even |only |an? |some |actual |real |live |ai |chat )*(?:bot|robot|chatbot|human|human being|person|ai|machine|program|computer|chatgpt|gpt|llm|language model|artificial intelligence|real|automated)(?: (?:or|an?|real|actual|live|bot|human|person|robot|machine|ai|not|program|behind this|here|though|then))*"
                    + "|(?:do|does|are|r|is) (?:you|this(?: (?:bot|coach|thing|app))?) (?:just |really |actually |even )*(?:use|using|run on|running on|powered by|built on|based on|made with) (?:an? |any |some )?(?:chatgpt|chat gpt|gpt|gpt \\d|ai|openai|llm|llms|large language model|language models?|claude|gemini|copilot|artificial intelligence)(?: (?:or|an?|any|ai|chatgpt|llm|for this|for that|here|at all))*"
                    + "|who (?:made|built|created|wrote|programmed|developed|designed|coded) (?:you|this(?: (?:bot|thing|coach|app|program))?)"
                    + "|(?:what|which) (?:ai|model|llm|language model) (?:are you|do you use|is this)|how were you (?:made|built|programmed)|who are you|what are you"),
    BAND(
            "what (?:is|are) (?:a |the |this |that |your )?bands?(?: (?:exactly|here|anyway|then|thing|supposed to (?:be|mean)))*"
                    + "|what (?:do|does|did) (?:you mean (?:by|with) )?(?:a |the |my |your |this )?(?:word )?bands?(?: (?:mean|stand for|here|exactly))*"
                    + "|(?:define|explain) (?:the |a |what a )?(?:word )?band(?: is| means)?|meaning of (?:a |the )?(?:word )?band");

    private static final String BEFORE =
            "^ (?:(?:wait|hey|hi|hello|so|ok|but|and|um|oh|well|hmm|sorry|lol|btw|quick question|[.,!?:;-]) )*(?:";
    private static final String AFTER = ") (?:(?:please|lol|btw|by the way|haha|[.,!?]) )*$";

    private final Wording wording;

    AboutCoach(String wording) {
        this.wording = Wording.of(BEFORE + wording + AFTER);
    }

    boolean isAsked(Utterance said) {
        return wording.in(said.text());
    }
}
