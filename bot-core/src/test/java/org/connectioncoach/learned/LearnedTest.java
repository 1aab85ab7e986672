package org.connectioncoach.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.connectioncoach.content.pack.ConfigFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedTest {
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Learned<String> learned = Learned.by(later::add, new Words());
    private final AtomicInteger lessons = new AtomicInteger();

    @Test
    void learnsAtOnceWhenNothingIsKnown() {
        assertThat(learned.from(lesson("one")).get()).isEqualTo("learned one");
        assertThat(later).isEmpty();
    }

    @Test
    void servesTheOldOneWhileTheNewOneIsBeingLearned() {
        assertThat(learned.from(lesson("one")).get()).isEqualTo("learned one");
        Supplier<String> edited = learned.from(lesson("two"));
        assertThat(edited.get()).isEqualTo("learned one");
        assertThat(edited.get()).isEqualTo("learned one");
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(edited.get()).isEqualTo("learned two");
    }

    @Test
    void learnsNothingTwiceFromTheSameContent() {
        assertThat(learned.from(lesson("one")).get()).isEqualTo("learned one");
        assertThat(learned.from(lesson("one")).get()).isEqualTo("learned one");
        assertThat(lessons).hasValue(1);
    }

    @Test
    void neverServesOthersWithWhatIsSomebodysOwn() {
        assertThat(learned.from(lesson("shared")).get()).isEqualTo("learned shared");
        Supplier<String> own = learned.from(new Lesson<>(Fingerprint.of(List.of("own")), () -> "own", false));
        assertThat(own.get()).isEqualTo("learned shared");
        later.remove().run();
        assertThat(own.get()).isEqualTo("own");
        assertThat(learned.from(lesson("third")).get()).isEqualTo("learned shared");
    }

    @Test
    void servesOnWithTheOldOneWhenLearningFails() {
        assertThat(learned.from(lesson("one")).get()).isEqualTo("learned one");
        Supplier<String> broken = learned.from(new Lesson<>(
                Fingerprint.of(List.of("broken")),
                () -> {
                    throw new IllegalStateException("half a file");
                },
                true));
        assertThat(broken.get()).isEqualTo("learned one");
        later.remove().run();
        assertThat(broken.get()).isEqualTo("learned one");
    }

    @Test
    void knowsAFileByItsContentAndByTheProgramThatMadeIt(@TempDir Path folder) throws IOException {
        Words words = new Words();
        Path file = ShippedModels.place(folder, words);
        ShippedModels.Head head = new ShippedModels.Head(Fingerprint.of(List.of("a")), Fingerprint.of(List.of("b")));
        assertThat(ShippedModels.isCurrent(file, head)).isFalse();
        ShippedModels.write(file, words, head, "known");
        assertThat(ShippedModels.isCurrent(file, head)).isTrue();
        assertThat(ShippedModels.isCurrent(file, new ShippedModels.Head(head.learnedBy(), head.learnedBy())))
                .isFalse();
    }

    @Test
    void tellsTextsApartByWhereTheyEnd() {
        assertThat(Fingerprint.of(List.of("ab", "c"))).isNotEqualTo(Fingerprint.of(List.of("a", "bc")));
        assertThat(Fingerprint.of(List.of("a")).and(List.of())).isEqualTo(Fingerprint.of(List.of("a")));
    }

    private Lesson<String> lesson(String content) {
        return new Lesson<>(
                Fingerprint.of(List.of(content)),
                () -> {
                    lessons.incrementAndGet();
                    return "learned " + content;
                },
                true);
    }

    /** Something simple to learn, which no build ships. */
    private static final class Words implements Subject<String> {
        @Override
        public String name() {
            return "words";
        }

        @Override
        public Fingerprint fingerprint(ConfigFiles files) {
            return Fingerprint.of(List.of());
        }

        @Override
        public String learn(ConfigFiles files) {
            return "";
        }

        @Override
        public void write(String known, DataOutputStream out) throws IOException {
            out.writeUTF(known);
        }

        @Override
        public String read(DataInputStream in) throws IOException {
            return in.readUTF();
        }
    }
}
