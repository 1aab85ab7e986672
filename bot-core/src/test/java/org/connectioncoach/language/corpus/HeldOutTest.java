package org.connectioncoach.language.corpus;

import org.connectioncoach.content.pack.ConfigFiles;
import org.connectioncoach.content.pack.PhrasesReader;
import org.connectioncoach.language.Vocabulary;
import org.connectioncoach.language.english.EnglishUnderstanding;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private final HeldOutReport report = new HeldOutReport(
            new EnglishUnderstanding(Vocabulary.empty(), () -> PhrasesReader.read(ConfigFiles.shipped())));

    @Test
    void holdsTheFloors() {
        for (String set : new String[] {"c"}) {
            for (String file : new String[] {"stages", "traps"}) {
                HeldOutReport.Stages stages = report.stages(set, file);
                System.out.println(stages.score().report());
                System.out.printf(
                        "at once %.1f, among two %.1f, wrong %.1f, asked %.1f, invented %.1f%n",
                        stages.atOnce(), stages.amongTwo(), stages.wrong(), stages.asked(), stages.invented());
            }
            System.out.println(report.counts(set).report());
            System.out.println(report.goals(set).report());
            System.out.println(report.manners(set).report());
        }
    }
}
