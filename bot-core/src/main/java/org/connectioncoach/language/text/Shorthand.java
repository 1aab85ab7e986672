package org.connectioncoach.language.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Spells out contractions and chat abbreviations, so that rules meet one wording. */
final class Shorthand {
    private static final Pattern NOT = Pattern.compile("(?<=[a-z])n't\\b");
    private static final Pattern IS =
            Pattern.compile("\\b(it|that|what|who|he|she|here|there|how|where|when|why|name)'s\\b");
    private static final Pattern CLASS_OF = Pattern.compile("\\bc/o (?=['\\d])");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\w'])'(\\d\\d)\\b");
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        String table =
                "im=i am;ive=i have;id=id;ill=ill;youre=you are;theyre=they are;dont=do not;doesnt=does not;didnt=did not;"
                        + "wasnt=was not;isnt=is not;arent=are not;wont=will not;havent=have not;hasnt=has not;hadnt=had not;"
                        + "couldnt=could not;wouldnt=would not;shouldnt=should not;cant=can not;cannot=can not;aint=am not;"
                        + "youve=you have;theyve=they have;weve=we have;youll=you will;itll=it will;theyll=they will;hes=he is;shes=she is;theres=there is;halp=help;hlp=help;hepl=help;thru=through;til=until;till=till;wat=what;wut=what;pic=picture;thats=that is;whats=what is;hows=how is;wheres=where is;lets=lets;u=you;ur=your;ya=you;yr=year;"
                        + "yrs=years;yoe=years experience;uni=university;univ=university;pls=please;plz=please;thx=thanks;"
                        + "thnx=thanks;tnx=thanks;ty=thanks;tysm=thanks;thankyou=thanks;gonna=going to;wanna=want to;"
                        + "tryna=trying to;gotta=got to;lookin=looking;cuz=because;bc=because;cos=because;coz=because;"
                        + "w=with;b4=before;exp=experience;soph=sophomore;hs=high school;mos=months;mo=month;mths=months;"
                        + "wks=weeks;abt=about;approx=approximately;rly=really;ppl=people;conns=connections;cxns=connections;"
                        + "conn=connections;connects=connections;connexions=connections;linkedn=linkedin;idk=i do not know;"
                        + "dunno=do not know;kinda=kind of;sorta=sort of;lil=little;prolly=probably;prob=probably;probs=probably;"
                        + "mgr=manager;eng=engineer;dev=developer;devs=developers;gov=government;govt=government;dept=department;"
                        + "tho=though;tmrw=tomorrow;nvm=nevermind;gf=girlfriend;bf=boyfriend;ngl=honestly;tbh=honestly;"
                        + "imo=honestly;lmk=let me know;wdym=what do you mean;rn=right now;atm=right now;internships=internships;"
                        + "sr=senior;jr=junior;asst=assistant;vp=vp;mba=mba;collage=college;skool=school;nah=no;nope=no;"
                        + "yep=yes;yup=yes;yeah=yes;yea=yes;ye=yes;yah=yes;aye=yes;okay=ok;okey=ok;oki=ok;kk=ok";
        for (String row : table.split(";")) {
            int sign = row.indexOf('=');
            WORDS.put(row.substring(0, sign), row.substring(sign + 1));
        }
    }

    private Shorthand() {}

    /** Opens what an apostrophe closes: "I'm", "didn't", "master's". */
    static String openContractions(String clean) {
        if (clean.indexOf('\'') < 0 && clean.indexOf('/') < 0) {
            return clean;
        }
        String text = CLASS_OF.matcher(clean).replaceAll("class of ");
        text = text.replace("w/o ", "without ").replace("w/ ", "with ").replace("y/o", "years old");
        text = SHORT_YEAR.matcher(text).replaceAll("20$1");
        text = text.replace("can't", "can not").replace("won't", "will not");
        text = NOT.matcher(text).replaceAll(" not");
        text = IS.matcher(text).replaceAll("$1 is");
        text = text.replace("'m ", " am ")
                .replace("'re ", " are ")
                .replace("'ve ", " have ")
                .replace("'ve", " have");
        text = text.replace("'ll ", " will ").replace("'d ", " would ").replace("let's", "lets");
        return text.replaceAll("(?<=[a-z])'(?=[a-z])|(?<=[a-z])'(?![a-z])", "");
    }

    static String spelledOut(String word) {
        return WORDS.getOrDefault(word, word);
    }
}
