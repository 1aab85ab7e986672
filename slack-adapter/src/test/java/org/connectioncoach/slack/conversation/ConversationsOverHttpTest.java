package org.connectioncoach.slack.conversation;

import org.connectioncoach.slack.settings.SlackSettings.Mode;

class ConversationsOverHttpTest extends EveryConversation {
    @Override
    Mode mode() {
        return Mode.HTTP;
    }
}
