package org.unionhome.workflow.tasklist;

import java.beans.FeatureDescriptor;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.spin.json.SpinJsonNode;
import org.joda.time.ReadableInstant;

/**
 * Decides first what an expression may touch. Allowed are the beans that were named, the execution and the task without their
 * way to the engine, and plain values. Everything else is refused: whoever can place an expression could otherwise walk from any
 * object over its class to the operating system. An expression without an execution, as in a query, reaches no bean at all.
 */
final class ExpressionGuard extends ELResolver {

    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Date.class,
            Temporal.class,
            ReadableInstant.class,
            Collection.class,
            Map.class,
            SpinJsonNode.class);

    private static final List<Class<?>> ENGINE =
            List.of(DelegateExecution.class, DelegateTask.class, VariableScope.class);

    /** The named beans and what they return; nothing else of ours can be reached without a bean to start from. */
    private static final String OWN = "org.unionhome.";

    private static final Set<String> NEVER = Set.of(
            "class",
            "getClass",
            "classLoader",
            "getClassLoader",
            "declaringClass",
            "getDeclaringClass",
            "wait",
            "notify",
            "notifyAll",
            "processEngineServices",
            "getProcessEngineServices",
            "processEngine",
            "getProcessEngine",
            "bpmnModelInstance",
            "getBpmnModelInstance");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        check(context, base, property);
        return null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(context, base, method);
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        check(context, base, property);
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        check(context, base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        check(context, base, property);
        return false;
    }

    private static void check(ELContext context, Object base, Object property) {
        if (base == null ? hasNoScope(context) : !isAllowed(base) || NEVER.contains(String.valueOf(property))) {
            throw new ELException("expressions may not use '" + property + "'"
                    + (base == null ? " here" : " of " + base.getClass().getName()));
        }
    }

    private static boolean hasNoScope(ELContext context) {
        return context.getContext(VariableScope.class) == null && context.getContext(VariableContext.class) == null;
    }

    private static boolean isAllowed(Object base) {
        return base instanceof Object[]
                || PLAIN.stream().anyMatch(type -> type.isInstance(base))
                || ENGINE.stream().anyMatch(type -> type.isInstance(base))
                || base.getClass().getName().startsWith(OWN);
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
