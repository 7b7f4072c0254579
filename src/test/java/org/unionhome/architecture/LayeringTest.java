package org.unionhome.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.unionhome.workflow.ProcessSteps;
import org.unionhome.workflow.ProcessTasks;

@AnalyzeClasses(packages = "org.unionhome", importOptions = DoNotIncludeTests.class)
class LayeringTest {

    private static final String[] PLATFORM = {
        "org.unionhome",
        "org.unionhome.server..",
        "org.unionhome.people..",
        "org.unionhome.calendar..",
        "org.unionhome.cases..",
        "org.unionhome.notification..",
        "org.unionhome.workflow..",
        "org.unionhome.portal..",
        "org.unionhome.publicnotice..",
        "org.unionhome.ballot..",
        "org.unionhome.passport..",
        "org.unionhome.document.."
    };

    @ArchTest
    static final ArchRule packagesDependOnEachOtherInOneDirection =
            slices().matching("org.unionhome.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheDoorKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.unionhome.workflow..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("BpmnError"))))
            .because("whatever changes a case goes through the door");

    @ArchTest
    static final ArchRule thePlatformKnowsNoProcessByName = noClasses()
            .that()
            .resideInAnyPackage(PLATFORM)
            .should()
            .dependOnClassesThat(resideInAPackage("org.unionhome..").and(resideOutsideOfPackages(PLATFORM)))
            .because("adding a process edits no existing file");

    @ArchTest
    static final ArchRule processesMeetInExchangePackages = classes()
            .that()
            .resideOutsideOfPackages(PLATFORM)
            .should(ExchangeOnly.useOfOtherProcesses(PLATFORM))
            .because("what one process knows of another must be readable in one place");

    @ArchTest
    static final ArchRule processesUseNoPages = noClasses()
            .that()
            .areAnnotatedWith(ProcessTasks.class)
            .or()
            .areAnnotatedWith(ProcessSteps.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.unionhome.portal..", "org.springframework.web..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.unionhome.calendar..",
                    "org.unionhome.cases..",
                    "org.unionhome.notification..",
                    "org.unionhome.people..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a moved clock must be seen everywhere");

    @ArchTest
    static final ArchRule contractsAreNamedAfterTheirProcess = classes()
            .that()
            .areAnnotatedWith(ProcessTasks.class)
            .should()
            .haveSimpleNameEndingWith("Tasks")
            .andShould()
            .bePublic();

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor =
            classes().that().resideInAPackage("org.unionhome..").should(HasPackageText.inItsPackage());
}
