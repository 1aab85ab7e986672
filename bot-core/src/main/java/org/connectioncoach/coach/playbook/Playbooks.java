package org.connectioncoach.coach.playbook;

import java.util.Locale;
import org.connectioncoach.dialogue.playbook.Playbook;

/** What the coach works with, by where a member is and what they speak. */
public interface Playbooks {
    /**
     * @param platform as in a member's id
     * @param group Slack's team id, Discord's server id, or empty
     */
    Playbook playbookFor(String platform, String group, Locale locale);
}
