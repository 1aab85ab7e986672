package org.connectioncoach.language.manner;

import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Words that ask for care before anything else; rather once too often, but not for idioms such as "dying to know". */
public final class Wellbeing {
    private static final Wording NEEDED = Wording.of(
            "\\b(?:"
                    + "(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|starv(?:e|ing)|hang(?:ing)?|shoot(?:ing)?|unalive|drown(?:ing)?|stab(?:bing)?|burn(?:ing)?|poison(?:ing)?|injur(?:e|ing)) (?:my ?self|me self|meself)"
                    + "|suicid\\w*|sucid\\w*|suiside|self ?harm\\w*|kms|unalive|sewerslide|overdos\\w+"
                    + "|(?:end|ending|take|taking|ended|finish) (?:my (?:own )?life|it all|everything for good)|end my (?:suffering|misery|existence)"
                    + "|(?:want|wanted|wanting|wanna|going|ready|prefer|like|wish i could|rather) (?:to )?(?:just )?die(?! (?:of|from) (?:laugh|embarrass|bored))(?! (?:laughing|of (?:embarrassment|boredom|laughter)))"
                    + "|wish i (?:was|were|am) (?:dead|never born|not (?:here|alive|born|around))|wish i (?:had )?(?:never been born|would (?:not wake|die|disappear))|(?:be|am) better off dead|better off (?:dead|without me|if i (?:was|were) (?:gone|dead|not))"
                    + "|(?:do|did|does) not (?:really |even |actually |just )*(?:want|wish|feel like|care|see (?:a|any|the|much|no) (?:reason|point|sense)) (?:to |in |about )?(?:be (?:alive|here any ?more|around any ?more|on this earth|in this world)|live|living|exist|existing|wake up|go on living|being alive|carry on living|going on)|not (?:want|wanting) to (?:be alive|live|exist|wake up)|no longer want to (?:live|be here|exist|be alive)|tired of (?:living|life|being alive|existing)|sick of (?:living|life|being alive)"
                    + "|(?:no|any|what is the) (?:reason|point|sense) (?:to|of|in) (?:live|living|go on|going on|my life|being alive|carry on|carrying on|life|it all any ?more)|not worth living|nothing (?:left )?to live for|life is (?:meaningless|pointless|over|not worth|hopeless|unbearable)|can not (?:go on|cope|take (?:it|this|life)|keep going|bear (?:it|this)|face (?:another|the) day|do life|stop crying|handle (?:life|it any ?more|this any ?more|anything))(?: any ?more| like this| with)?"
                    + "|(?:feel|feeling|felt|am|so|completely|utterly|totally) (?:\\w+ )?(?:hopeless(?! (?:at|with))|worthless|suicidal|helpless|empty inside|like (?:dying|ending|giving up on life|a burden|killing))|nobody (?:would|will|ll) (?:miss|care|notice) (?:me|if i)|no one (?:would|will) (?:miss|care|notice) (?:me|if i)|everyone would be better"
                    + "|(?:am|feel|feeling|been|getting|severely|clinically|so|very|really|deeply|become) (?:\\w+ )?depressed|my depression|have depression|panic attacks?|nervous breakdown|mental breakdown|(?:having|had|have) a (?:breakdown|crisis|meltdown)|in (?:a )?crisis|mental health crisis|hate (?:my life|myself|my self|being alive)|ruined my life|my life is (?:over|ruined|a mess|falling apart|hell)|falling apart|want to disappear|disappear forever|give up on life|giving up on life|given up on life|lost the will|will to live"
                    + "|(?:being|was|am|been|getting) (?:abused|assaulted|raped|molested|stalked|beaten|harassed|threatened|blackmailed|trafficked)|(?:hits|beats|abuses|rapes|raped|threatens|hurts|hit|molested|assaulted|threatened|stalking|groped|groping|stalks) me\\b|domestic violence|(?:not|am not|do not feel) safe (?:at home|here|right now|at work)|(?:scared|afraid|fear) (?:for|of) my life|fear for my (?:life|safety)|eating disorder|(?:anorexi\\w+|bulimi\\w+)|jump(?:ing)? (?:off|from|in front)|(?:slit|cut|cutting) my (?:wrists?|arms?)|noose|in danger|relapsed|hear(?:ing)? voices|want it (?:all )?to (?:be over|end|stop for good)|want (?:everything|the pain|life) to (?:end|stop)|make the pain stop|can not live (?:like this|any ?more|with)|dark thoughts|thoughts of (?:death|dying|ending|killing)|thinking (?:of|about) (?:death|dying|ending (?:it|my)|killing|suicide)|goodbye (?:cruel )?world|never wake up|fall asleep and never|no way out|hurt(?:ing)? my self|mental health (?:is|has|emergency|problems|struggles?|help))\\b");
    private static final Wording IDIOM = Wording.of(
            "\\b(?:(?:prevention|hotline|helpline|awareness|squad|researcher|studies|counsel+or|charity|nonprofit|nurse|therapist|psychologist|psychiatr\\w+|crisis (?:counsel+or|line|worker|management|communications|manager|response)|social worker|volunteer|in crisis (?:management|communications)|domestic violence (?:shelter|advocate|charity|lawyer|counsel+or|program|programme|agency|nonprofit|services|prevention)|mental health (?:nurse|counsel+or|startup|sector|worker|field|professional|charity|advocate|app|services|policy|care)|eating disorder (?:clinic|therapist|charity|nurse|dietitian|specialist))|kill(?:ing)? (?:myself )?(?:laughing|time|it)|kicking myself|shooting myself in the foot|shoot myself in the foot|hurt(?:ing)? myself (?:professionally|by not)|suicide prevention)\\b");
    private static final Wording MINE = Wording.of(
            "\\b(?:want|wanna|going) to (?:kill myself|die|end (?:it|my))|\\b(?:i am|am|feel|feeling) (?:\\w+ )?suicidal|\\bkill myself|\\bmy (?:suicidal|own suicide)\\b");

    private Wellbeing() {}

    public static boolean isNeeded(Utterance utterance) {
        String text = utterance.text();
        if (!NEEDED.in(text)) {
            return false;
        }
        return !IDIOM.in(text) || MINE.in(text) && !text.contains("laughing");
    }
}
