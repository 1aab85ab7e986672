package org.connectioncoach.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.connectioncoach.rules.HouseRules;
import org.junit.jupiter.api.Test;

class ProgramRulesTest {
    private static final JavaClasses OURS = HouseRules.ourClasses();

    @Test
    void theAdaptersNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage(HouseRules.ROOT + ".slack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HouseRules.ROOT + ".discord..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage(HouseRules.ROOT + ".discord..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HouseRules.ROOT + ".slack..")
                .check(OURS);
    }

    @Test
    void nobodyKnowsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HouseRules.ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HouseRules.ROOT + ".app..")
                .check(OURS);
    }

    @Test
    void platformLibrariesStayBehindTheirAdapters() {
        noClasses()
                .that()
                .resideInAPackage(HouseRules.ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..", "net.dv8tion..", "okhttp3..", "java.sql..", "org.jdbi..")
                .check(OURS);
    }

    @Test
    void packagesOfEveryModuleDependOnEachOtherInOneDirection() {
        HouseRules.NO_RINGS.check(OURS);
    }

    @Test
    void houseRulesHoldInEveryModule() {
        HouseRules.NAMES_SAY_WHAT.check(OURS);
        HouseRules.NULL_IS_MARKED.check(OURS);
        HouseRules.LOGS_THROUGH_SLF4J.check(OURS);
        assertThat(OURS.containPackage(HouseRules.ROOT + ".app")).isTrue();
        assertThat(OURS.containPackage(HouseRules.ROOT + ".member")).isTrue();
    }
}
