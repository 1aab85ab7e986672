package org.connectioncoach.language.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectioncoach.language.Guess;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.learning.Lazily;
import org.connectioncoach.language.option.Options;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.member.Goal;

/** Reads what a person wants their network to do: wishes count, what they do not want is left out. */
public final class GoalReader {
    private static final Pattern SEGMENT = Pattern.compile(
            " (?:[,.;:!()?]|(?:instead(?! of)|rather(?! than| not)|but|just|only|simply|mainly|mostly|though|although|more like|i do want|i want|i need|i would like|i am (?=looking|hoping|after|trying|exploring|interested))(?= )|(?=instead of|rather than|as opposed to|and not|and no|no longer|(?<!am |is |are |do |does |have |has |did |can |could |would |will |was )not (?=looking|for |an? |the |more|jobs?|clients|to |searching|trying|hunting|interested))) ?");
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:not (?:really |actually |so much |quite |currently |necessarily |at all |even )?(?:looking|searching|hunting|seeking|interested|after|trying|here|into|about|want|need|care|going|aiming|in it|bothered|keen|wanting|fussed|more|a|an|the|for|to|job|jobs|clients|visib|mentor|lead|learn|projects|explor|networking|hoping|thinking|my|any)|not|do not (?:really |actually |currently |particularly )?(?:want|need|care|like|seek|feel|wish|look)|no (?!idea|clue|real|particular|specific|clear|plan|preference|fixed|agenda|purpose|goal)|never|without|hate|instead of|rather than|as opposed to|no longer|tired of|sick of|done with|less|nothing to do with|already have|anything but|avoid|skip|forget|except)\\b");
    private static final Pattern NEGATED_AFTER = Pattern.compile(
            "^[^,]*?\\b(?:(?:is|are|was|does|do|am|can) not (?:my thing|for me|important|a priority|what|matter|interest|why|needed|the point|really|so|a goal|an issue|relevant|something|it\\b|appeal|the goal|my goal|my priority|my focus)|not for me|can wait|no thanks|is off the table|hell no|are off the table|is not)\\b");
    private static final Pattern NOT_NEGATION = Pattern.compile(
            "\\b(?:not only|not just|not sure|do not have a job|no doubt|not certain|why not|do not mind|can not (?:find|get|land)|could not (?:find|get)|not (?:been )?(?:working|hired|employed|getting|found)|(?:have|with|got) no job|no luck|no experience|no (?:network|connections|contacts))\\b");

    private final Options<Goal> options;

    private final Lazily<Optional<GoalClassifier>> classifier;

    /**
     * Reads by rules; examples only make offers.
     *
     * @param phrases asked for when an offer is first needed
     */
    public GoalReader(Options<Goal> options, Supplier<Phrases> phrases) {
        this.options = options;
        classifier = new Lazily<>(() -> Optional.of(phrases.get())
                .filter(known -> !known.goals().isEmpty())
                .map(GoalClassifier::learn));
    }

    /** Two goals worth offering when {@link #read} found none; empty when the message is about something else. */
    public List<Guess> offers(Utterance utterance) {
        return classifier.get().map(known -> known.guesses(utterance)).orElse(List.of());
    }

    private record Hit(Goal goal, int place, int length) {}

    /** One or two goals, in the order they are named; empty when there is none. */
    public List<Goal> read(Utterance utterance) {
        List<Hit> hits = new ArrayList<>();
        int offset = 0;
        for (String segment : SEGMENT.split(utterance.text().replace(" ", "  ").replaceAll(" +", " "))) {
            collect(segment, offset, hits);
            offset += 1_000;
        }
        List<Goal> wanted = hits.stream()
                .sorted(Comparator.comparingInt(Hit::place))
                .map(Hit::goal)
                .distinct()
                .toList();
        List<Goal> clear =
                wanted.stream().filter(goal -> goal != Goal.UNSURE).limit(2).toList();
        if (!clear.isEmpty()) {
            return clear;
        }
        List<Goal> labelled = options.labelledIn(utterance.bare());
        return wanted.isEmpty() ? labelled.stream().limit(2).toList() : wanted;
    }

    private static void collect(String segment, int offset, List<Hit> hits) {
        String words = " " + segment.strip() + " ";
        List<Hit> here = new ArrayList<>();
        for (Map.Entry<Goal, Pattern> entry : GoalWords.PATTERNS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(words);
            while (matcher.find()) {
                if (entry.getKey() == Goal.UNSURE || !negated(words, matcher)) {
                    here.add(new Hit(entry.getKey(), offset + matcher.start(), matcher.end() - matcher.start()));
                    break;
                }
            }
        }
        here.stream()
                .filter(hit -> here.stream().noneMatch(other -> covers(other, hit)))
                .forEach(hits::add);
    }

    /** Whether one phrase contains the other, as "find a mentor" contains "mentor". */
    private static boolean covers(Hit other, Hit hit) {
        return other.goal() != hit.goal()
                && other.place() <= hit.place()
                && other.place() + other.length() >= hit.place() + hit.length()
                && other.length() > hit.length();
    }

    private static boolean negated(String words, Matcher match) {
        String before = words.substring(0, match.start());
        String after = words.substring(match.end());
        if (NEGATED_AFTER.matcher(after).find()) {
            return true;
        }
        return !NOT_NEGATION.matcher(before + match.group()).find()
                && NEGATED.matcher(before + "x").find();
    }
}
