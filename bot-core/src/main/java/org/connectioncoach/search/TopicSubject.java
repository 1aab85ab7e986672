package org.connectioncoach.search;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.questions.QuestionFile;
import org.connectioncoach.learned.Fingerprint;
import org.connectioncoach.learned.Lesson;
import org.connectioncoach.learned.Subject;

/** How to find topics, learned from the question book's files. */
public final class TopicSubject implements Subject<TopicModel> {
    @Override
    public String name() {
        return "topics";
    }

    @Override
    public Fingerprint fingerprint(ConfigFiles files) {
        return Fingerprint.of(files, QuestionFile.NAMES);
    }

    @Override
    public TopicModel learn(ConfigFiles files) {
        return TopicModel.learn(QuestionFile.read(files));
    }

    /** With a workspace's own topics. @param examples how people ask for them, by topic id */
    public Lesson<TopicModel> lesson(ConfigFiles files, Map<String, List<String>> examples) {
        if (examples.isEmpty()) {
            return lesson(files);
        }
        List<String> texts = new ArrayList<>();
        new TreeMap<>(examples).forEach((id, phrasings) -> {
            texts.add(id);
            texts.addAll(phrasings);
        });
        return new Lesson<>(
                fingerprint(files).and(texts),
                () -> TopicModel.learn(QuestionFile.read(files).with(examples)),
                false);
    }

    @Override
    public void write(TopicModel known, DataOutputStream out) throws IOException {
        known.write(out);
    }

    @Override
    public TopicModel read(DataInputStream in) throws IOException {
        return TopicModel.read(in);
    }
}
