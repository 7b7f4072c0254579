package org.unionhome.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class of one process uses of another process nothing but its package {@code exchange}. */
final class ExchangeOnly extends ArchCondition<JavaClass> {

    private final DescribedPredicate<JavaClass> ofAProcess;

    private ExchangeOnly(String... platform) {
        super("use other processes through their exchange package only");
        this.ofAProcess = resideInAPackage("org.unionhome..").and(resideOutsideOfPackages(platform));
    }

    static ExchangeOnly useOfOtherProcesses(String... platform) {
        return new ExchangeOnly(platform);
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        user.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> ofAProcess.test(dependency.getTargetClass()))
                .filter(dependency -> !word(dependency.getTargetClass()).equals(word(user)))
                .filter(dependency ->
                        !dependency.getTargetClass().getPackageName().endsWith(".exchange"))
                .forEach(dependency -> events.add(SimpleConditionEvent.violated(user, dependency.getDescription())));
    }

    /** The package of the process: the word after {@code org.unionhome}. */
    private static String word(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
