package org.connectioncoach.slack.conversation;

import org.connectioncoach.slack.settings.SlackSettings.Mode;

class ConversationsOverSocketTest extends EveryConversation {
    @Override
    Mode mode() {
        return Mode.SOCKET;
    }
}
