package org.connectioncoach.language.manner;

import java.util.List;
import java.util.regex.Pattern;
import org.connectioncoach.language.Manner;

/** Greetings, thanks and insults. */
final class SocialRules {
    private static final Pattern PROFANE = Pattern.compile(
            "(?i)\\b(?:f+[u*@#x.\\-]*[u*@#c]+[c*@#k]*k+\\w*|f\\*+\\w*|stfu|gtfo|foad)\\b|f\\*\\*|(?i)\\bf[*#@]+\\w*");

    static final List<Rule> RULES = List.of(
            Rule.of(
                    Manner.ABUSE,
                    "\\b(?:(?:you|u|your|you are|this|this (?:bot|thing|app|coach|program)|the bot|bot|coach|it|that|what an?)(?: (?:are|is|s|re|be|absolute|absolutely|a|an|the|such|so|just|really|totally|completely|utterly|fucking|freaking|bloody|damn|total|complete|utter|piece of|bunch of|load of|most|stupid|useless|dumb|big|fat|old|worst|kind of|pretty|very))* (?:stupid|idiot|idiotic|moron|moronic|imbecile|useless|worthless|dumb|dumbass|crap|crappy|shit|shitty|trash|garbage|rubbish|pathetic|suck|sucks|suckz|terrible|awful|horrible|worst|joke|clown|loser|dick|dickhead|bitch|asshole|arsehole|bastard|twat|wanker|prick|cunt|jerk|retard|retarded|brainless|incompetent|annoying|ass|tool|toaster|junk|waste of (?:time|space)|bullshit|bs|a joke|ugly|fool|disgrace)|screw (?:you|this|off|u)|shut (?:up|your|it|the)|piss off|bugger off|sod off|get lost|get stuffed|go to hell|go away|drop dead|eat (?:shit|dirt)|bite me|kiss my|suck (?:it|my)|i hate (?:you|this (?:bot|thing))|hate you|damn you|dumb bot|stupid (?:bot|robot|machine|thing|app|program|question|questions|computer|coach)|useless (?:bot|robot|machine|thing|app|piece|program|computer|coach)|piece of (?:crap|junk|shit|garbage|trash)|waste of (?:my )?(?:time|space)|(?:fucking|bloody|goddamn|damn|freaking) (?:useless|stupid|idiot|bot|robot|machine|waste)|fuck (?:you|off|this|u|that|ya|your|it|no|the)|fuck|f u|fu|eff off|eff you|stfu|gtfo|moron|idiot|imbecile|dumbass|asshole|arsehole|bitch|bastard|wanker|dickhead|twat|cunt|shithead|scumbag|jerk|retard|no one likes you|kill yourself|kys|die bot|bullshit|worthless|what a joke|clown)\\b",
                    "\\b(?:i feel|i am (?:so |such )?(?:an? )?(?:stupid|idiot|useless|moron|dumb)|felt|my boss (?:is|was)|feel like an?|feel (?:so )?(?:useless|stupid|worthless|dumb)|sounds stupid|dumb question|stupid question (?:but|maybe)|be a stupid|i might be|not (?:stupid|useless|an idiot)|fucking (?:finally|love|amazing|great|awesome)|fuck yes|fuck yeah|it sucks that|(?:job|market|life|work|linkedin|networking|job hunting|it) (?:hunting )?(?:is|sucks) |make a jerk|waste management|it is terrible|that is terrible|terrible at|awful at|annoying (?:boss|people)|trash collect\\w*|garbage (?:collect\\w*|truck|man))\\b"),
            Rule.of(
                    Manner.THANKS,
                    "\\b(?:thanks?(?: you| u| a lot| so much| very much| a bunch| a million| a ton| again| for \\w+| mate| coach| buddy| man| friend)*|thank|thankful|grateful|much appreciated|(?:i |really |so |much )+appreciate\\w*|appreciate (?:it|that|this|you|your)|cheers|ta very much|nice one|legend|you are (?:the best|a star|a lifesaver|great|awesome|amazing|so helpful|very helpful|wonderful|a legend|brilliant|very kind|so kind)|(?:that|this|it) (?:was|is|helped|has been|helps) (?:\\w+ )?(?:helpful|useful|great|awesome|perfect|brilliant|amazing|lovely|me a lot|a lot|super helpful|good to know|exactly what i needed)|(?:very|so|super|really|most) (?:helpful|useful|kind)|helpful|you rock|good bot|great (?:job|stuff|work|help)|well done|love it|brilliant|obrigad[oa]|danke|gracias|merci|grazie|arigato|kudos|bless you|god bless)\\b",
                    "\\b(?:no thanks|no thank|helpful (?:to|if|people|for)|thanks but no|thanks giving|give thanks|more helpful|not (?:very )?helpful|thanks to|would be (?:helpful|great|useful|awesome)|but)\\b"),
            Rule.of(
                    Manner.GREETING,
                    "^ (?:hi+|hello+|hey+|hiya|howdy|hola|hallo|yo|greetings|salut|bonjour|namaste|salaam|salam|ciao|ola|aloha|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|gday|g day|sup|wassup|what is up|whats up|heya|hullo|oi|welcome|nice to meet you|pleased to meet you|how (?:are|is|have) (?:you|it|u|things|everything|life|your)(?: \\w+){0,4}|long time no see|top of the morning|guten tag|ahoy|good to (?:see|meet) you|i am back|me again|anyone (?:there|here|home)|are you there|you there|knock knock|hello world)(?: (?:there|again|coach|bot|everyone|all|team|to you|friend|buddy|mate|connection|how|are|is|you|it|going|doing|today|hello|hi|hey|hope|well|are well|nice|to|meet|good|morning|i am (?:back|here|new)|new here|first time|world|folks|guys|man|my|dear|sir|madam|robot|on|this|fine|lovely|sunny|day|evening|mr|ms|u|things|back|just saying|,|!|\\.|\\?))*[ .!?,]*$"));

    private SocialRules() {}

    /** Whether the raw text swears at somebody with letters hidden. */
    static boolean swears(String raw) {
        return PROFANE.matcher(raw).find()
                && !raw.matches(
                        "(?is).*\\b(?:fucking|f\\S*ing) (?:finally|love|great|amazing|awesome|hired|graduated|done).*");
    }
}
