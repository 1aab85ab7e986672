package org.connectioncoach.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Rules for every module; each module's own test checks them on its classes. */
public final class HouseRules {
    /** The root of all our packages. */
    public static final String ROOT = "org.connectioncoach";

    /** What a package without effects may use of the JDK: no file, no socket, no thread of its own, no SQL. */
    static final String[] PURE_JDK = {
        "java.lang", "java.lang.runtime", "java.lang.invoke", "java.util", "java.util.function", "java.util.regex",
        "java.util.stream", "java.time..", "java.text..", "java.math..", "java.nio.charset", "org.jspecify.annotations"
    };

    private HouseRules() {}

    /** Our own classes of the module under test and of those it depends on, without tests. */
    public static JavaClasses ourClasses() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(ROOT);
    }

    /** Nothing goes by a name that says how instead of what. */
    public static final ArchRule NAMES_SAY_WHAT = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager)(\\$.*)?")
            .because("a name says what a thing is about");

    /** Where null is not written, there is none. */
    public static final ArchRule NULL_IS_MARKED =
            classes().should(liveInANullMarkedPackage()).because("NullAway checks only what is @NullMarked");

    /** Each package can be read after those it knows; two that know each other are one subject, or a third is missing. */
    public static final ArchRule NO_RINGS =
            SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** Everybody logs through SLF4J and prints nothing. */
    public static final ArchRule LOGS_THROUGH_SLF4J = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.log4j..", "org.apache.commons.logging..")
            .because("one log is enough");

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package whose package-info says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            }
        };
    }

    /** Classes of one of our packages, sub-packages included. */
    static DescribedPredicate<JavaClass> in(String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = ROOT + "." + packages[i] + "..";
        }
        return JavaClass.Predicates.resideInAnyPackage(patterns);
    }
}
