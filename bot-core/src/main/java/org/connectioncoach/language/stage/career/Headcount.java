package org.connectioncoach.language.stage.career;

import java.util.stream.Stream;
import org.connectioncoach.language.number.Amounts;
import org.connectioncoach.language.text.Wording;

/** How many people somebody leads or employs, and how many places they own. */
final class Headcount {
    /** Below this, a chief is one of a handful. */
    static final int HANDFUL = 10;

    private static final int SIZEABLE = 20;
    private static final int LARGE = 50;
    private static final int CHAIN = 3;

    private static final String NUMBER = "((?:[\\d][\\d.,]*k?|[a-z]+)(?: (?:hundred|thousand|[a-z]+))?)";
    private static final Wording PEOPLE = Wording.of(
            "\\b("
                    + "(?:a |an |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |fifteen |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety |hundred |thousand |couple |few |dozen |hundreds |thousands |of |and |\\d[\\d.,]*k?\\+? )+)"
                    + "(?:(?:other|full time|odd|or so|plus|strong|good|person|\\+) )*(?:\\w+ )?(?:employees?|people|persons?|staff|workers?|guys|men|women|lads|drivers|engineers|nurses|teachers|officers|soldiers|sailors|marines|crew|doctors|lawyers|scientists|consultants|developers|reports|hands|heads|headcount|under me|on payroll|on the payroll|of us|of them|in my org|strong|salespeople|agents|technicians|members of staff|team members|rooms?|beds|staffers|mitarbeiter|karyawan|empleados)\\b");
    private static final Wording STAFF_OF = Wording.of(
            "\\b(?:staff|team|workforce|crew|department|division|organi[sz]ation|company|firm|agency|group|office|payroll|regiment|battalion|headcount|base) of (?:about |around |over |nearly |more than |some )?(\\d[\\d.,]*k?|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |two |three |several )?hundreds?|(?:a |two |three |several )?thousands?)\\b");
    private static final Wording PLACES = Wording.of(
            "\\b(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\\w+ )?(?:restaurants?|hotels?|clinics?|stores?|shops?|pharmacies|schools|branches|locations|hospitals|factories|outlets|dealerships|salons|petrol stations|gas stations|companies|farms|supermarkets|bakeries|gyms|franchises)\\b");
    private static final Wording OWNS = Wording.of(
            "\\b(?:own|owns|owner|owning|proprietor|founder|founders|founded|cofounder|co founder|co founded|ceo|my (?:own )?(?:\\w+ )?(?:company|firm|business|agency|practice|startup|school)|family business|i built|built a|started (?:a|my)|md|managing director|chairman|i am the boss|entrepreneur)\\b");
    private static final Wording OVERSEES = Wording.of("\\b(?:i oversee|in charge of|i run|i head|responsible for)\\b");
    private static final Wording LEADS = Wording.of(
            "\\b(?:lead|leads|leading|run|running|head|heading|in charge of|oversee|overseeing|command|commanding|manage|managing|responsible for|chief deputy|deputy chief|general manager|plant manager|gm of|chief engineer|reports? to me|under me|boss|captain of|commanding officer|commander|i have|number two|second in command|direct)\\b");
    private static final Wording EMPLOYER = Wording.of(
            "\\b(?:at|for|in) (?:a|an|the|my) (?:\\w+ ){0,3}(?:company|firm|corporation|organi[sz]ation|agency|business|hospital|school) (?:of|with|that has)\\b");
    private static final Wording SOLO = Wording.of(
            "\\b(?:(?:one|1|two|2|single|three|3) (?:man|woman|person|people|girl|guy|employee)\\b|just me|only me|is me\\b|it is me and|me and (?:a|my|one|two) \\w+|by myself|no (?:employees|staff|team|one else)|solo|solopreneur|sole (?:trader|proprietor|owner)|(?:ceo|director|boss|head|president|chief|manager) of (?:myself|one|nothing|nobody)|my own (?:ltd|limited)(?: company)?|on paper|with a van|and a van|self employed|freelancer|there is only me|me , a \\w+|two (?:guys|lads) and me|do not have any (?:staff|employees))\\b");

    private Headcount() {}

    /** The largest number of people that the text tells, 0 when it tells none. */
    static double people(String text) {
        return Stream.concat(PEOPLE.allIn(text).stream(), STAFF_OF.allIn(text).stream())
                .mapToDouble(told -> number(told.group(1)))
                .reduce(0, Math::max);
    }

    private static double number(String said) {
        if (said.contains("hundreds")) {
            return 200;
        }
        if (said.contains("thousand")) {
            return 1000;
        }
        if (said.endsWith("k")) {
            return 1000;
        }
        double amount = Amounts.last(said);
        return Double.isNaN(amount) ? 0 : amount;
    }

    /** Whether somebody owns something sizeable, or leads many. @param people as {@link #people} counts them */
    static boolean isLarge(String text, double people) {
        boolean owns = OWNS.in(text);
        if (owns && people >= SIZEABLE || people >= LARGE && LEADS.in(text) && !EMPLOYER.in(text)) {
            return true;
        }
        return owns && text.contains(" chain of ")
                || (owns || OVERSEES.in(text))
                        && PLACES.firstIn(text)
                                .filter(places -> number(places.group(1)) >= CHAIN)
                                .isPresent();
    }

    /** Whether a title of a leader leads nobody, or a handful. @param people as {@link #people} counts them */
    static boolean isSolo(String text, double people) {
        return people < HANDFUL && (SOLO.in(text) || people > 1);
    }
}
