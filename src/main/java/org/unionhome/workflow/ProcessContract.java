package org.unionhome.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.aop.support.AopUtils;

/** The methods of one {@link ProcessTasks} class, by name, with the record that each accepts. */
final class ProcessContract {

    enum Kind {
        START(StartContext.class),
        TASK(TaskContext.class),
        MESSAGE(MessageContext.class);

        private final Class<?> context;

        Kind(Class<?> context) {
            this.context = context;
        }

        static Optional<Kind> of(Method method) {
            return method.getParameterCount() != 2
                    ? Optional.empty()
                    : Arrays.stream(values())
                            .filter(kind -> kind.context == method.getParameterTypes()[1])
                            .findFirst();
        }
    }

    /** What may be sent to one task, start or message. */
    record Entry(String name, Kind kind, Class<?> record, Method method) {}

    private final ProcessTasks annotation;
    private final Object bean;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    ProcessContract(Object bean) {
        this.bean = bean;
        Class<?> type = AopUtils.getTargetClass(bean);
        this.annotation = type.getAnnotation(ProcessTasks.class);
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                Kind.of(method)
                        .ifPresent(kind -> entries.put(
                                method.getName(),
                                new Entry(method.getName(), kind, method.getParameterTypes()[0], method)));
            }
        }
    }

    String process() {
        return annotation.process();
    }

    String casePrefix() {
        return annotation.casePrefix();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Entry entry(String name, Kind kind) {
        Entry entry = entries.get(name);
        if (entry == null || entry.kind() != kind) {
            throw new IllegalStateException(process() + " has no " + kind + " method " + name);
        }
        return entry;
    }

    Optional<Entry> start() {
        return entries.values().stream()
                .filter(entry -> entry.kind() == Kind.START)
                .findFirst();
    }

    /** What the form says as comment, as it was cleaned and checked; null when the form has none. */
    static String commentOf(Object form) {
        for (RecordComponent component : form.getClass().getRecordComponents()) {
            if (component.getName().equals("comment") && component.getType() == String.class) {
                return (String) read(component.getAccessor(), form);
            }
        }
        return null;
    }

    private static Object read(Method accessor, Object form) {
        try {
            accessor.trySetAccessible();
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the domain act; what it throws comes through unchanged. @return the outcome's name, or null */
    String invoke(Entry entry, Object form, Object context) {
        try {
            Object outcome = entry.method().invoke(bean, form, context);
            return outcome instanceof Enum<?> value ? value.name() : null;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
