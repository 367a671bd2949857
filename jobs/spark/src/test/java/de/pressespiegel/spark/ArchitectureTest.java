package de.pressespiegel.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls of the design: dependencies point one way, and text analysis is a pure function. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("de.pressespiegel");

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                Named.of(
                        "model depends on nothing of ours",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.model..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "de.pressespiegel.text..",
                                        "de.pressespiegel.spark..",
                                        "de.pressespiegel.reports..")),
                Named.of(
                        "text knows neither Spark nor reports",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.text..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.spark..",
                                        "de.pressespiegel.spark..",
                                        "de.pressespiegel.reports..")),
                Named.of(
                        "reports know neither Spark nor text",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.reports..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.spark..", "de.pressespiegel.spark..", "de.pressespiegel.text..")),
                Named.of(
                        "POI only behind its renderer",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("de.pressespiegel.reports.excel..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.apache.poi..")),
                Named.of(
                        "JFreeChart only behind its renderer",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("de.pressespiegel.reports.chart..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.jfree..")),
                Named.of(
                        "Encoders.bean is forbidden: it gives a record an empty schema",
                        noClasses().should().callMethod(Encoders.class, "bean", Class.class)),
                Named.of(
                        "no two packages need each other",
                        slices().matching("de.pressespiegel.(**)").should().beFreeOfCycles()),
                Named.of(
                        "syntax knows no cue words",
                        noClasses()
                                .that()
                                .resideInAnyPackage("de.pressespiegel.text.syntax..", "de.pressespiegel.text.frame..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "de.pressespiegel.text.quotation..", "de.pressespiegel.text.stance..")),
                Named.of(
                        "text has no clock",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.text..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Clock.class)
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .orShould()
                                .callMethod(java.time.Instant.class, "now")
                                .orShould()
                                .callMethod(java.time.LocalDate.class, "now")),
                Named.of(
                        "text has no default locale and no default charset",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.text..")
                                .should()
                                .callMethod(Locale.class, "getDefault")
                                .orShould()
                                .callMethod(String.class, "toLowerCase")
                                .orShould()
                                .callMethod(String.class, "toUpperCase")
                                .orShould()
                                .callMethod(String.class, "getBytes")
                                .orShould()
                                .callMethod(java.nio.charset.Charset.class, "defaultCharset")),
                Named.of(
                        "text has no chance",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.text..")
                                .should()
                                .callConstructor(java.util.Random.class)
                                .orShould()
                                .callMethod(Math.class, "random")),
                Named.of(
                        "copies in text keep their order: that of Set.copyOf changes from start to start",
                        noClasses()
                                .that()
                                .resideInAPackage("de.pressespiegel.text..")
                                .should()
                                .callMethod(Set.class, "copyOf", Collection.class)
                                .orShould()
                                .callMethod(Map.class, "copyOf", Map.class)
                                .orShould()
                                .callMethod(Collectors.class, "toUnmodifiableSet")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void wallsStand(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
