package org.unionhome.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks the class that says what the system does in a process: one public method for each service task, named like the task,
 * which takes the case number. Models call it as {@code ${welfareRequestSteps.publishNotice(execution.processBusinessKey)}};
 * besides {@link Candidates}, such beans are all that an expression can see.
 */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessSteps {

    /** The slug. */
    String process();
}
