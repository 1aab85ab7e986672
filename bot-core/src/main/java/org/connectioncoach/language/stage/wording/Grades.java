package org.connectioncoach.language.stage.wording;

import org.connectioncoach.language.text.Rephrasing;

/** "Senior executive in accounts payable": in much of Asia and Africa a grade of officers, whom years place. */
final class Grades {
    private static final String WORK =
            "(?:accounts?(?: payable| receivable)?|accounting|claims?|payroll|billing|invoicing|collections?|credit(?: control)?|customer \\w+|client \\w+|onboarding|logistics|shipping|freight|export|import|documentation|purchas\\w+|procurement|sourcing|supply chain|inventory|warehous\\w+|stores?|hr|human resources?|recruitment|talent acquisition|learning and development|training|sales|inside sales|telesales|telemarketing|tele ?calling|marketing|digital marketing|social media|content|seo|brand|merchandising|events?|admin\\w*|facilities|front (?:office|desk)|back office|office|reservations?|guest \\w+|housekeeping|banquets?|compliance|kyc|aml|audit|tax\\w*|finance|financial reporting|treasury|underwriting|policy servicing|operations|ops|process|production|maintenance|quality(?: \\w+)?|qc|qa|regulatory(?: affairs)?|lab|legal|secretarial|data(?: entry)?|mis|reporting|it|technical support|tech support|helpdesk|help desk|service(?: desk)?|support|bpo|call cent\\w+|field|business development|relationship|retail|branch|loans?|cash|teller|planning|scheduling|dispatch|projects?|safety|hse|ehs|membership|fundraising|programme|program|clinic|nursing|pharmacy)";
    private static final String GRADE =
            "(?:(?:senior|sr|snr|junior|jr|jnr|assistant|asst|deputy|associate|lead|trainee) )?";
    private static final String TITLE =
            "(?:executive|exec)(?! (?:director|vice|committee|team|board|officer|level|chef|head))";

    private static final Rephrasing OF_WORK = Rephrasing.of(
            "\\b(?<!chief |non |c |the |an? senior leadership )" + GRADE
                    + TITLE + " (?:[-,:(|/] |cum )*(?:(?:in|of|for|at|with) )?(?:(?:the|our|a) )?" + WORK + "(?: "
                    + WORK + ")?"
                    + "(?= (?:[-,.;:()|/!]|and|at|in|of|for|with|by|cum|now|here|section|department|dept|team|unit|side|desk|function|division|\\d|process|$)|$| $)",
            "officer ");
    private static final Rephrasing WORK_FIRST = Rephrasing.of(
            "\\b" + GRADE + WORK + " (?:and \\w+ )?" + GRADE + TITLE + "(?! (?:vice|director|officer))\\b", "officer");
    private static final Rephrasing LOW = Rephrasing.of(
            "\\b(?:junior|jr|jnr|assistant|asst|trainee|deputy) executives?\\b(?! (?:director|vice|officer|producer))|\\b(?:senior|higher) executive officer\\b(?! (?:director|vice|officer|producer))",
            "junior officer");

    private Grades() {}

    /** The text with job grades named so that no rule takes them for leaders. */
    static String plain(String text) {
        return text.contains(" exec") ? LOW.in(WORK_FIRST.in(OF_WORK.in(text))) : text;
    }
}
