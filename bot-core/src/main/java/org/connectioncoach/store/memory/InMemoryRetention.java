package org.connectioncoach.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.store.Retention;
import org.connectioncoach.store.StoredMember;

final class InMemoryRetention implements Retention {
    private final Shelves shelves;

    InMemoryRetention(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Removed apply(Instant now) {
        synchronized (shelves) {
            long profiles = removeMembers(member -> member.profileAt().isBefore(now.minus(PROFILE))
                    && member.conversationAt().isBefore(now.minus(PROFILE)));
            long conversations = endConversations(now.minus(CONVERSATION));
            long events = removeFrom(shelves.events.values(), at -> at.isBefore(now.minus(EVENT)));
            long left = removeLeft(now.minus(UNINSTALLED));
            long letters = removeFrom(
                    shelves.outbox.values(),
                    posted -> !posted.waits() && posted.endedAt().isBefore(now.minus(DEAD_LETTER)));
            shelves.claims.values().removeIf(until -> until.isBefore(now));
            return new Removed(conversations, profiles, events, left, letters);
        }
    }

    private long endConversations(Instant before) {
        long ended = 0;
        for (StoredMember member : List.copyOf(shelves.members.values())) {
            if (member.conversation().isEmpty() || !member.conversationAt().isBefore(before)) {
                continue;
            }
            ended++;
            if (member.profile().isEmpty()) {
                new InMemoryMembers(shelves).erase(member.id());
            } else {
                shelves.members.put(
                        member.id(),
                        new StoredMember(
                                member.id(),
                                member.version() + 1,
                                "",
                                member.profile(),
                                Instant.EPOCH,
                                member.profileAt(),
                                member.recentEvents()));
            }
        }
        return ended;
    }

    private long removeMembers(Predicate<StoredMember> wanted) {
        List<MemberId> gone = shelves.members.values().stream()
                .filter(wanted)
                .map(StoredMember::id)
                .toList();
        InMemoryMembers members = new InMemoryMembers(shelves);
        gone.forEach(members::erase);
        return gone.size();
    }

    private long removeLeft(Instant before) {
        List<String> gone = new ArrayList<>();
        shelves.leftWorkspaces.forEach((workspace, at) -> {
            if (at.isBefore(before)) {
                gone.add(workspace);
            }
        });
        gone.forEach(shelves.leftWorkspaces::remove);
        return removeMembers(member ->
                gone.contains(member.id().platform() + ":" + member.id().workspace()));
    }

    private static <T> long removeFrom(Collection<T> all, Predicate<T> wanted) {
        long before = all.size();
        all.removeIf(wanted);
        return before - all.size();
    }
}
