package org.connectioncoach.language.manner;

import java.util.List;
import org.connectioncoach.language.Manner;

/** Deleting, downloading and asking about one's data. What destroys needs the verb and the thing, said clearly. */
final class DataRules {
    private static final String THING =
            "(?:my |all (?:of )?(?:my |the )?|the |any |every(?:thing)? |whatever |our |this |personal |stored |saved |whole |entire )*(?:data|info|information|account|profile|records?|history|details|file|everything|all|existence|trace|traces|chat history|conversation history|stuff|entry|personal data|answers)";
    private static final String ELSEWHERE =
            "\\b(?:connections?|contacts?|linkedin (?:account|profile|data|page)|invitation|invite|request|post|posts|comment|premium|subscription|message i|someone|recruiter|from linkedin|on linkedin|my linkedin|follower\\w*|resume|cv)\\b";
    private static final String NEGATED =
            "\\b(?:do not|never|please do not|not) (?:\\w+ )?(?:delete|erase|remove|wipe|forget|purge)\\b|\\b(?:when|why|what happens|did|does|will|would|have) (?:will |do |would |did )?(?:you|it|this) (?:\\w+ )?(?:delete|erase|remove|forget)|\\bafraid\\b|\\bwhat (?:happens|if)\\b";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    Manner.PRIVACY_DELETE,
                    "\\b(?:delete|erase|remove|wipe|purge|clear|destroy|get rid of|scrub|dispose of|expunge|trash|nuke|drop|clean out|deleting|erasing|removing|take down)(?: out)?(?: please)? (?:"
                            + THING
                            + "\\b(?! (?:up|and start))(?: (?:you|about|from|that|on|in|with|please|now|off)\\b.*| (?:right now|immediately|completely|permanently|again|for good|asap|at once|anymore|and .*|i gave|i have given|i shared|i told).*|clean\\b.*|(?=[ .,!?]*$)| ?[,.;] (?:i|and|please|now|thanks|you|do|it|this|that|for|because|as)\\b.*)|me (?:from|off|out|completely|please|entirely|permanently)|me[ .!]*$|what(?:ever)? (?:you|i) (?:have|know|stored|saved|told|said|gave|hold|keep|shared)\\b.*)",
                    ELSEWHERE + "|" + NEGATED + "|\\bstart (?:over|again)\\b|\\bmy answers\\b"),
            Rule.of(
                    Manner.PRIVACY_DELETE,
                    "\\bforget (?:about )?(?:me\\b|all about me|all of (?:it|this|me)|everything(?: (?:you|about|i|we|that)\\b.*|[ .!]*$)|(?:all )?my (?:data|info|information|details|answers|profile|name)|that (?:i|we) (?:ever )?(?:existed|talked|spoke|met)|i (?:ever )?(?:existed|was here)|who i am|what you know)",
                    "\\b(?:do not|never) forget|\\bforget(?:ting)? me not|\\bwill (?:not )?forget me|\\bpeople (?:\\w+ )?forget|\\bhelp people"),
            Rule.of(
                    Manner.PRIVACY_DELETE,
                    "\\b(?:right to be forgotten|right to erasure|(?:gdpr|ccpa|data) (?:deletion|erasure|removal)(?: request)?|want (?:all )?my (?:data|info|information) (?:gone|deleted|erased|removed|wiped)|(?:my|all my) (?:\\w+ )?(?:data|info|information|account|details|records?|profile) (?:\\w+ ){0,3}?(?:deleted|erased|removed|wiped|gone|destroyed)|be forgotten|(?:do not|not) (?:want|wish|like|need) (?:you|this bot|the bot|this) (?:to )?(?:keep|keeping|store|storing|hold|holding|have|having|save|saving|remember|remembering) (?:my|anything|any|data|info|information|stuff)|no (?:record|trace|data|information) (?:of|about|on) me|(?:delete|erase|remove|wipe|purge|eliminate|clear|drop) (?:\\w+ ){0,3}(?:particulars|info|details|data|records?|information|profile) (?:from|off|in|out of) (?:your|this|the|here)|do not (?:keep|store|save|hold) (?:any of )?(?:my|anything about me|any)(?: \\w+)?|stop (?:storing|keeping|saving|holding) my|withdraw my consent|revoke my consent|want to be (?:deleted|forgotten|erased|removed)|no longer want you to have my|leave no trace)\\b",
                    "\\b(?:when|is|was|will|are) (?:all )?my (?:data|info|information|account|details)\\b|" + NEGATED),
            Rule.of(
                    Manner.PRIVACY_EXPORT,
                    "\\b(?:export|download|extract|take out|takeout|port|backup|back up|save)(?: me)? (?:a copy of )?(?:all )?(?:of )?(?:my|everything|what you have|what you know|whatever you have|the|all the)(?: \\w+){0,2}? (?:data|info|information|answers|you have|you know|history|profile|results|file|on me|about me|personal data)|\\bdownload (?:me )?(?:all )?(?:of )?(?:what(?:ever)? you|everything you|all you|the (?:data|info))|\\b(?:send|give|get|email|mail|provide|show|hand|share|have|want|need|request|receive|obtain|dm)(?: me| us| over)? (?:with )?(?:a |the |an )?(?:full |complete |personal )?(?:copy|export|download|dump|file|archive|backup|printout|json) (?:of|with) (?:all )?(?:my|everything|what|whatever|the)|\\b(?:send|give|hand|email)(?: me)? (?:all )?(?:of )?my (?:personal )?(?:data|info|information)\\b|\\bdata (?:export|dump|portability|access request|download)\\b|\\b(?:subject access|dsar|sar)\\b|\\bmy (?:data|info|information) (?:as|in) (?:a |an )?(?:file|json|csv|download)|\\bcopy of (?:my|everything|all|what you)|^ export(?: it| that| this)?(?: please| now)? (?:[.!] )?$|\\bdownload (?:everything|it all|my stuff)\\b|\\bexport (?:everything|it all|my stuff|that)\\b",
                    "\\b(?:linkedin (?:data|connections|contacts|archive|profile)|my connections|my contacts|from linkedin|on linkedin|connections file|resume|cv|do not)\\b"),
            Rule.of(
                    Manner.PRIVACY,
                    "\\b(?:show|tell|list|see|view|read)(?: me)? (?:all|everything|whatever|anything)(?: of)?(?: that| the)?(?: \\w+)? (?:you|this|it)(?: \\w+){1,3} (?:about|on|of) me\\b|"
                            + "\\bwhat (?:else )?(?:do|have|did|does|kind of|sort of) ?(?:you|the bot|this bot|this|it|data|info|information|details|stuff|things)?(?: (?:do|have|does|did) (?:you|it|this))? (?:\\w+ )?(?:know|store|stored|save|saved|keep|kept|have|collect|collected|remember|hold|got|gather|record|recorded|logged|learned)(?: (?:about|on|of|from|regarding)) me|\\bwhat (?:data|info|information|personal data|details) (?:do|have|are|is|does) (?:you|being|it|this)|\\bwhat (?:is|are) (?:being )?(?:stored|saved|kept|recorded|collected) (?:about|on) me|\\b(?:is|are|will) (?:this|my \\w+|it|what i (?:say|type|tell you|write)|these|our chats?|the chat|that|everything) (?:\\w+ )?(?:private|confidential|safe with you|secure|stored|saved|anonymous|shared|kept|recorded|public|encrypted|visible to)|\\bwho (?:can|will|could|gets to|is able to|else|else can) (?:see|read|access|know|view|sees)|\\bwho (?:sees|reads|has access)|\\bprivacy\\b|\\bdo you (?:share|sell|store|keep|save|track|record|spy|log|collect|remember|give|pass)\\b|\\b(?:does|can|will|could) (?:my )?(?:school|university|employer|boss|career services|company|college|anyone|anybody|team|advisor|advisors|manager|they|hr|people|admin|admins)(?: \\w+)? (?:see|read|know|access|find out|get) (?:this|what|my|our|about|it|these)|\\bwhere (?:is|does|do|are) my (?:data|answers|info|information)|\\bhow (?:is|do you use|are|long do you keep|do you handle|do you store) my (?:data|answers|info|information)|\\bshow me what you (?:know|have)|\\bmy data\\b",
                    "\\b(?:privacy settings|what happens (?:if|when)|(?:delete|erase|remove|wipe) (?:all )?(?:of )?my data|on linkedin|linkedin|data (?:analyst|science|engineer))\\b"));

    private DataRules() {}
}
