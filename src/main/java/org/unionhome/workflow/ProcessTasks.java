package org.unionhome.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks the class that says what people do in a process. It has one public method for each user task, named like the task,
 * {@code Outcome checkRequest(CheckRequest form, TaskContext context)}; one for the start form, named like the start event, with
 * a {@link StartContext}; and one for each message that a person may send, named like its event, with a {@link MessageContext}.
 * The record's components are the editable keys of the form of the same name. All is checked at start-up.
 */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessTasks {

    /** The slug. */
    String process();

    /** Two capital letters that start the case numbers. */
    String casePrefix();
}
