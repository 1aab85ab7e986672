package org.connectioncoach.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.connectioncoach.rules.HouseRules.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CoreRulesTest {
    private static final JavaClasses CORE = HouseRules.ourClasses();

    @TestFactory
    Stream<DynamicTest> purePackagesUseOnlyThoseBeforeThemAndTheJdk() {
        return Stream.of(
                pure("member"),
                pure("message"),
                pure("advice", "member", "message"),
                pure("language", "member", "message", "advice"),
                pure("dialogue", "member", "message", "advice", "language"));
    }

    private static DynamicTest pure(String name, String... before) {
        DescribedPredicate<JavaClass> allowed = in(name).or(
                        before.length == 0 ? DescribedPredicate.alwaysFalse() : in(before))
                .or(resideInAnyPackage(HouseRules.PURE_JDK))
                .or(JavaClass.Predicates.type(
                        ConcurrentHashMap.class)) // remembers what was computed, and changes nothing
                .or(primitives());
        ArchRule rule = classes().that(in(name)).should().onlyDependOnClassesThat(allowed);
        return DynamicTest.dynamicTest(name, () -> check(rule));
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "are primitives or arrays of them",
                type -> type.getBaseComponentType().isPrimitive());
    }

    @Test
    void noPlatformLibraryIsNamedInTheCore() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.slack..", "net.dv8tion..", "okhttp3..", "org.java_websocket..")
                .because("the coach never knows where a person talks to it"));
    }

    @Test
    void sqlStaysInTheStore() {
        check(noClasses()
                .that(DescribedPredicate.not(in("store")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "org.jdbi..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "com.zaxxer..")
                .because("one room knows the tables"));
    }

    @Test
    void yamlStaysInTheContent() {
        check(noClasses()
                .that(DescribedPredicate.not(in("content")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.yaml..",
                        "com.fasterxml.jackson.dataformat.yaml..",
                        "com.networknt..",
                        "com.github.victools..")
                .because("what authors write is read in one place"));
    }

    @Test
    void picturesAreDrawnInOnePlace() {
        check(noClasses()
                .that(DescribedPredicate.not(in("picture")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .because("a machine without fonts needs a remedy before the first AWT call"));
    }

    @Test
    void theShellIsNotKnownToWhatItCalls() {
        check(noClasses()
                .that(in(
                        "member",
                        "message",
                        "advice",
                        "language",
                        "dialogue",
                        "content",
                        "learned",
                        "search",
                        "platform",
                        "store",
                        "picture"))
                .should()
                .dependOnClassesThat(in("coach"))
                .because("the shell calls the parts, never the other way round"));
    }

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        check(HouseRules.NO_RINGS);
    }

    @Test
    void whatTheBuildRunsIsNotKnownToTheCoach() {
        check(noClasses().that(DescribedPredicate.not(in("build"))).should().dependOnClassesThat(in("build")));
    }

    @Test
    void houseRulesHold() {
        check(HouseRules.NAMES_SAY_WHAT);
        check(HouseRules.NULL_IS_MARKED);
        check(HouseRules.LOGS_THROUGH_SLF4J);
    }

    @Test
    void theRulesLookAtSomething() {
        assertThat(CORE.size()).isGreaterThan(50);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }
}
