package org.connectioncoach.app.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.connectioncoach.app.chaos.people.Diary;
import org.connectioncoach.app.chaos.people.Person;
import org.connectioncoach.app.chaos.people.discord.DiscordHands;
import org.connectioncoach.app.chaos.people.discord.DiscordScreens;
import org.connectioncoach.app.chaos.people.slack.Entrance;
import org.connectioncoach.app.chaos.people.slack.SlackHands;
import org.connectioncoach.app.chaos.people.slack.SlackScreens;
import org.connectioncoach.discord.fake.FakeDiscord;
import org.connectioncoach.discord.fake.world.Where;
import org.connectioncoach.member.MemberId;
import org.connectioncoach.slack.kit.door.Member;
import org.connectioncoach.slack.kit.fake.FakeSlack;
import org.connectioncoach.slack.kit.fake.world.Directory;

/** Everybody: half of them in Slack, half in Discord. */
final class Town {
    private final SlackScreens slackScreens;
    private final DiscordScreens discordScreens;
    private final FakeSlack slack;
    private final FakeDiscord discord;
    private final Entrance entrance;
    private final List<Person> people = new ArrayList<>();

    Town(FakeSlack slack, FakeDiscord discord, Entrance entrance) {
        this.slack = slack;
        this.discord = discord;
        this.entrance = entrance;
        this.slackScreens = new SlackScreens(slack);
        this.discordScreens = new DiscordScreens(discord);
    }

    /** @param seed the same number makes the same people */
    void populate(int howMany, long seed) {
        for (int i = 0; i < howMany; i++) {
            long own = seed * 1_000_003 + i;
            people.add(i % 2 == 0 ? inSlack("U" + (10_000 + i), own) : inDiscord("Person " + i, own));
        }
    }

    private Person inSlack(String user, long seed) {
        Member member = new Member(slack, entrance.anyDoor(), user, "");
        slack.directory().person(user, "", "en-US", "UTC");
        Diary diary = new Diary(MemberId.slack(Directory.TEAM, user), "");
        slackScreens.add(member.direct(), diary.screen());
        return new Person(diary, new SlackHands(member, diary, slackScreens, entrance, seed), seed);
    }

    private Person inDiscord(String name, long seed) {
        org.connectioncoach.discord.fake.Person person = discord.person(name);
        Diary diary = new Diary(MemberId.discord(person.id()), name);
        discordScreens.add(person.id(), person.channelIn(Where.BOT_DM), diary.screen());
        return new Person(diary, new DiscordHands(person, diary, seed), seed);
    }

    List<Person> people() {
        return people;
    }

    /** How often each of Slack's messages with a mark was posted, by mark. */
    Map<String, Integer> slackMarks() {
        return slackScreens.marks();
    }
}
