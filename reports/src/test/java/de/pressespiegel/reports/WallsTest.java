package de.pressespiegel.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "de.pressespiegel.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule SPREADSHEET_LIBRARY_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("de.pressespiegel.reports.excel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule CHARTING_LIBRARY_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("de.pressespiegel.reports.chart")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "java.awt..");

    @ArchTest
    static final ArchRule PARQUET_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("de.pressespiegel.reports.parquet")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
