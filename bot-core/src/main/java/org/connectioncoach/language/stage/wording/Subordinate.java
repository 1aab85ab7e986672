package org.connectioncoach.language.stage.wording;

import org.connectioncoach.language.text.Rephrasing;

/** A leader's title that belongs to somebody else: "the CEO's driver", "secretary to the board", "reporting to a VP". */
final class Subordinate {
    private static final String LEADER =
            "(?:ceo|cfo|coo|cto|md|directors?|managing directors?|general managers?|managers?|presidents?|vice presidents?|vps?|chairman|chairwoman|chair|chairperson|ministers?|governor|mayor|ambassador|dean|principal|chancellor|vice chancellor|bishop|judges?|commissioners?|partners?|head ?teacher|headmaster|board(?: of directors)?|executives?|founders?|owners?|boss|senator|king|chief(?: executive)?|secretary general|rector|provost|colonel|general|admiral|permanent secretary|mp|prime minister|chief constable|chief of police|heads?(?: of (?:the )?\\w+)?|headmistress|vice rector|supreme leader|big boss|bosses)";
    private static final String HELPER =
            "(?:driver|chauffeur|secretary|assistant|pa|ea|aide|bodyguard|cook|chef|housekeeper|gardener|speech ?writer|adviser|advisor|interpreter|translator|clerk|receptionist|scheduler|nanny|photographer|pilot|valet|butler|right hand|helper|orderly|adc|messenger|tea lady|bag carrier|private secretary|security|diary manager|diary secretary|minute taker|note taker|office manager|travel planner|stenographer|typist|personal trainer)";
    private static final String WHOSE =
            "(?:the |a |an |our |my |his |her |their |two |three |four |several |some |whole )*(?:[a-z]+ ){0,2}?";

    private static final Rephrasing HELPS = Rephrasing.of(
            "\\b" + HELPER + " (?:to|for|of|with) " + WHOSE + LEADER + "\\b(?: of(?: the| a| our)? \\w+)?",
            "assistant ");
    private static final Rephrasing POSSESSED = Rephrasing.of(
            "\\b(?:the |our |a |my )?(?:deputy |vice |general |managing |executive |chief )?" + LEADER.replace("s?", "")
                    + "s? (?:personal |private |executive |official )?(" + HELPER + ")\\b",
            "$1");
    private static final Rephrasing REPORTS = Rephrasing.of(
            "\\b(?:report|reports|reporting|answer|answering|assist|assisting|support|supporting|work|working|works|worked|hired|employed) (?:directly |closely )?(?:to|for|under|with|alongside|by) (?:the |a |an |our |my |two |three |several )+(?:[a-z]+ ){0,1}?"
                    + LEADER + "\\b",
            "working ");
    private static final Rephrasing SERVES = Rephrasing.of(
            "\\b(?:answer|answering|handle|handling|manage|managing|drive|driving|type|typing|write|writing|cook|cooking|clean|cleaning|book|booking|schedule|scheduling|file|filing|interpret|interpreting|translate|translating|keep|keeping|make|making|take|taking|carry|carrying|run|running|organi[sz]e|organi[sz]ing|plan|planning|do|doing|prepare|preparing|draft|drafting|guard|guarding) (?:(?:letters|speeches|meals|lunch|tea|coffee|minutes|notes|errands|trips|travel|diary|the diary|a diary|calendar|the calendar|bags|memos|papers|slides|meetings|paperwork|phones?|calls|the phone|emails?|mail|correspondence|visitors|schedules?|appointments) )?(?:for |after )?(?:the |our |a |my )(?:deputy |vice |general |managing |executive |company )?"
                    + LEADER
                    + "(?: (?:around|about|everywhere|to \\w+|home))?(?! (?:of|office|program|programme|department|team|meeting))\\b",
            "working");
    private static final Rephrasing OFFICE =
            Rephrasing.of("\\b" + LEADER + "s (?:office|kids?|son|daughter|wife|husband)\\b", "office ");

    private Subordinate() {}

    /** The text without the titles of those whom somebody works for. */
    static String without(String text) {
        return OFFICE.in(SERVES.in(REPORTS.in(POSSESSED.in(HELPS.in(text)))));
    }
}
