package org.connectioncoach.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.connectioncoach.advice.Advice;
import org.connectioncoach.advice.guidance.Guidance;
import org.connectioncoach.dialogue.playbook.Playbook;
import org.connectioncoach.dialogue.script.Figures;
import org.connectioncoach.dialogue.script.Script;
import org.connectioncoach.member.Profile;
import org.connectioncoach.member.Situation;

/**
 * Everything a step may look at besides the state: nothing else decides.
 *
 * @param now when the event happened
 * @param zone the member's time zone, or the workspace's
 * @param name how to address the member; empty when unknown
 * @param audience who reads the answer
 * @param platform where they are: {@code slack}, {@code discord} or {@code terminal}
 * @param profile what we remember about them
 * @param begun what they answered in questions that are not finished, in words; empty when there is none
 */
public record Context(
        Instant now,
        ZoneId zone,
        String name,
        Audience audience,
        String platform,
        Profile profile,
        Playbook playbook,
        String begun) {

    /** A context in which nothing is half-finished. */
    public Context(
            Instant now,
            ZoneId zone,
            String name,
            Audience audience,
            String platform,
            Profile profile,
            Playbook playbook) {
        this(now, zone, name, audience, platform, profile, playbook, "");
    }

    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public Script script() {
        return playbook.script();
    }

    public Guidance guidance() {
        return playbook.guidance();
    }

    public Figures figures() {
        return playbook.figures();
    }

    public Advice advise(Situation situation) {
        return playbook.advisor().advise(situation);
    }

    public Optional<Situation> situation() {
        return profile.situation();
    }

    public Context with(Profile newProfile) {
        return new Context(now, zone, name, audience, platform, newProfile, playbook, begun);
    }

    /** The same, with what was answered in questions that are not finished. */
    public Context begun(String answers) {
        return new Context(now, zone, name, audience, platform, profile, playbook, answers);
    }

    /** The profile after the member's situation changed to this one. */
    public Profile knowing(Situation situation) {
        return profile.knowing(situation, now, today());
    }
}
