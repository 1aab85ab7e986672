package org.connectioncoach.coach.step;

import java.util.LinkedHashMap;
import java.util.Map;
import org.connectioncoach.coach.codec.Codec;
import org.connectioncoach.dialogue.Effect;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Block;
import org.connectioncoach.message.Reply;
import org.connectioncoach.store.MemberFile;
import org.connectioncoach.store.Store;

/** Everything kept about a member, as a document for them. */
final class Exports {
    private final Store store;
    private final Codec codec;

    Exports(Store store, Codec codec) {
        this.store = store;
        this.codec = codec;
    }

    Reply reply(MemberId who, Effect.Export export) {
        MemberFile file = store.members().everythingAbout(who);
        Map<String, Object> everything = new LinkedHashMap<>();
        everything.put("member", who.key());
        everything.put("profile", codec.profile(file.member().profile()));
        everything.put("conversation", codec.conversation(file.member().conversation()));
        everything.put("profile_last_word", file.member().profileAt());
        everything.put("conversation_last_word", file.member().conversationAt());
        everything.put("messages_waiting", file.messages().size());
        everything.put("reminders", file.reminders().size());
        everything.put("events_waiting", file.events().size());
        return Reply.of(new Block.Document(
                export.fileName(), "application/json", codec.pretty(everything), export.description()));
    }
}
