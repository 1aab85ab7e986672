package org.connectioncoach.language.manner;

import static org.connectioncoach.language.Manner.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectioncoach.language.Manner;

/** The words that work anywhere when they are the whole message (product design B.1.3), and their close relatives. */
public final class SingleWords {
    private static final Map<String, Manner> WORDS = new HashMap<>();

    static {
        add(
                START,
                "start|begin|range|how many|lets start|lets go|lets begin|get started|start please|begin please|ready|i am ready|find my range|my range");
        add(
                BACK,
                "back|undo|previous|go back|previous question|one step back|step back|take me back|back up|go back please|back please|undo that|last question|prev|redo that|return");
        add(
                SKIP,
                "skip|next|pass|skip this|skip it|skip that|skip please|skip this one|next question|next please|i will skip|ill skip|i would rather not say|rather not say|prefer not to say|i prefer not to say|no comment|move on");
        add(
                CANCEL,
                "cancel|quit|never mind|nevermind|exit|abort|forget it|cancel that|cancel this|cancel please|leave|end|close|quit this|not now|drop it|leave it|stop this");
        add(
                STOP_REMINDERS,
                "stop|unsubscribe|no more messages|stop messages|stop reminders|stop check ins|stop checkins|no more check ins|no check ins|no more reminders|stop messaging me|stop texting me|stop it|stop please|please stop|opt out|stop all|end check ins|leave me alone|stop all messages|stop sending messages|mute|stop everything|unsub");
        add(
                SNOOZE,
                "snooze|later|busy|exams|remind me later|not today|pause|pause check ins|i am busy|busy right now|too busy|ask me later|some other time|another time|maybe later|exam week|exam season|on vacation|on holiday");
        add(MENU, "menu|options|main menu|?|the menu|show menu|show options|commands|show me the menu|choices");
        add(
                HELP,
                "help|help me|help please|please help|i need help|sos|i am stuck|stuck|i am lost|what can you do|what can i do|what can i say|how does this work|how do you work|what now|huh|i do not understand|i do not get it|confused|i am confused");
        add(
                HOW_I_GOT_THIS,
                "why|how i got this|how|how did you get this|how did you get that|explain|explain this|explain that|why this range|why this number|why that number|show your work|show me the math|how come|where does this come from");
        add(
                HUMAN,
                "human|person|advisor|adviser|agent|talk to someone|talk to a human|talk to a person|a person|a human|real person|a real person|counselor|counsellor|representative|operator|speak to someone|ask a person|live agent|staff|coach please|someone real");
        add(
                PRIVACY,
                "privacy|my data|what do you know|what do you know about me|data|privacy policy|privacy notice|what do you have on me|what do you store");
        add(
                PRIVACY_EXPORT,
                "download my data|export my data|download data|export|export data|send me my data|give me my data|download|get my data|a copy of my data");
        add(
                PRIVACY_DELETE,
                "forget me|delete my data|erase me|erase my data|delete me|delete everything|delete my account|remove my data|forget everything|wipe my data|delete all my data|erase everything|forget about me|delete my info|delete my profile|remove me|forget all about me|clear my data");
        add(
                RESTART,
                "restart|start over|start again|reset|from the beginning|begin again|start from scratch|start from the beginning|do over|over|again from the start|start fresh|from the top|redo|restart please|new start|start anew|redo everything");
        add(
                REPEAT,
                "repeat|again|say again|repeat that|say that again|what|pardon|come again|repeat please|sorry|what was that|what was the question|repeat the question|once more|excuse me|what did you say|question again|say what|can you repeat");
        add(
                WHY_DO_YOU_ASK,
                "why do you ask|why do you need this|why do you need that|why do you need to know|why are you asking|what for|why do you want to know|why are you asking me that|what do you need this for|why ask");
        add(
                THANKS,
                "thanks|thank you|thank you so much|thanks a lot|many thanks|cheers|much appreciated|appreciate it|great thanks|ok thanks|cool thanks|thank u|perfect thanks|thanks so much|thanks a bunch|gracias|merci|thanks for your help|thank you very much|awesome thanks|nice thanks|got it thanks|terima kasih|makasih|shukran|asante|asante sana|arigato|arigatou|danke|danke schon|obrigado|obrigada|spasibo|dakuju|dziekuje|salamat|maraming salamat|dhanyavad|dhanyavaad|shukriya|xie xie|xiexie|kamsahamnida|tak|tack|grazie|grazie mille|mahalo|cam on|multumesc|hvala|diky|dekuji|tesekkurler|sagol|medaase|ese|e se|enkosi|ngiyabonga|dankie|efharisto|koszonom|aitah|paldies|aciu|kiitos|jazakallah|jazak allah|thanks sir|thanks madam|thank you sir|thank you madam|thank you maam");
        add(
                GREETING,
                "hi|hello|hey|hiya|yo|good morning|good afternoon|good evening|hey there|hello there|hi there|howdy|greetings|morning|evening|sup|hola|hallo|hi coach|hey coach|hello coach|bonjour|namaste|heya|hi again|hello again|what is up|whats up|gm|good day|salam|salaam|assalamu alaikum|as salamu alaykum|assalamualaikum|salam alaikum|vanakkam|namaskar|namaskaram|sawubona|jambo|habari|ni hao|nihao|konnichiwa|annyeong|merhaba|privet|zdravstvuyte|zdravo|dobry den|dobryi den|czesc|ahoj|kia ora|gday|g day|gday mate|marhaba|ola|hej|guten tag|guten morgen|buenos dias|buenas|buon giorno|ciao|sat sri akal|sannu|mambo|molo|dumela|apa kabar|halo|kumusta|sawasdee|xin chao|moin|servus|hi sir|hello sir|good morning sir|good morning maam|hi bot|hello bot");
    }

    /** What only shows that somebody has read: the question comes again, or a friendly word. */
    private static final Set<String> ACKNOWLEDGING = Set.of(
            "ok",
            "alright",
            "all right",
            "cool",
            "got it",
            "i see",
            "understood",
            "noted",
            "nice",
            "great",
            "ok cool",
            "ok great",
            "ok got it",
            "ok i see",
            "good to know",
            "bye",
            "goodbye",
            "bye bye",
            "good bye",
            "see you",
            "see ya",
            "ok bye",
            "good night",
            "have a nice day");

    private SingleWords() {}

    private static void add(Manner manner, String words) {
        for (String word : words.split("\\|")) {
            WORDS.put(word, manner);
        }
    }

    /**
     * What a word that only shows that somebody has read comes to.
     *
     * @param asked whether a question is open
     */
    public static Optional<Manner> acknowledging(String bare, boolean asked) {
        return ACKNOWLEDGING.contains(bare) ? Optional.of(asked ? Manner.REPEAT : THANKS) : Optional.empty();
    }

    /** The manner that a whole message, without punctuation, names. */
    public static Optional<Manner> of(String bare) {
        return Optional.ofNullable(WORDS.get(bare));
    }
}
