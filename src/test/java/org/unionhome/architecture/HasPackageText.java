package org.unionhome.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;

/** The package has a {@code package-info.java} with a paragraph. The root package needs none: its class says it. */
final class HasPackageText extends ArchCondition<JavaClass> {

    private HasPackageText() {
        super("lie in a package with a package-info.java");
    }

    static HasPackageText inItsPackage() {
        return new HasPackageText();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String folder = type.getPackageName().replace('.', '/');
        boolean root = "org/unionhome".equals(folder);
        Path text = Path.of("src/main/java", folder, "package-info.java");
        if (!root && !Files.exists(text)) {
            events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no " + text));
        }
    }
}
