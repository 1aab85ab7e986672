package org.connectioncoach.app.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.message.Reply;
import org.connectioncoach.platform.Messenger;
import org.connectioncoach.platform.Outgoing;

/** Receives what the coach sends unasked to the person at this terminal. */
public final class TerminalPost implements Messenger {
    private final MemberId member;
    private final BlockingQueue<Reply> letters = new LinkedBlockingQueue<>();

    public TerminalPost(MemberId member) {
        this.member = member;
    }

    @Override
    public String platform() {
        return "terminal";
    }

    @Override
    public Delivery deliver(Outgoing message) {
        if (!message.to().equals(member)) {
            return new Delivery.Retry(Duration.ofHours(1), "somebody else is at this terminal");
        }
        letters.add(message.reply());
        return new Delivery.Sent(message.id());
    }

    /** What has come so far. */
    List<Reply> arrived() {
        List<Reply> all = new ArrayList<>();
        letters.drainTo(all);
        return all;
    }

    /** Waits for the first to come, and returns it with those that came along. */
    List<Reply> arrivingWithin(Duration patience) {
        List<Reply> all = new ArrayList<>();
        try {
            Reply first = letters.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                all.add(first);
                letters.drainTo(all);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return all;
    }
}
