package org.unionhome.workflow.tasklist;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** The engine's expressions with {@link ExpressionGuard} in front, and with named beans instead of the whole application. */
final class GuardedExpressionManager extends JuelExpressionManager {

    private final Supplier<Map<Object, Object>> named;

    /** @param named asked when the first expression is read, when every plugin has had its say */
    GuardedExpressionManager(Supplier<Map<Object, Object>> named) {
        this.named = named;
        addFunction(StandInFunction.NAME, StandInFunction.method());
    }

    @Override
    protected ELResolver createElResolver() {
        beans = named.get();
        if (beans == null) {
            throw new IllegalStateException(
                    "no beans are named for expressions; without them every bean would be open to models");
        }
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ExpressionGuard());
        resolver.add(super.createElResolver());
        return resolver;
    }
}
