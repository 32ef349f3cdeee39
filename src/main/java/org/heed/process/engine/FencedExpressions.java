package org.heed.process.engine;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.heed.process.ServiceTaskHandler;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that know the variables of the case and the names of service tasks, and nothing else: no beans, no
 * properties, no methods, no functions. Left alone, an expression reaches every bean and the virtual machine.
 */
class FencedExpressions extends JuelExpressionManager {
    private final Supplier<Map<String, ServiceTaskHandler>> handlers;

    FencedExpressions(Supplier<Map<String, ServiceTaskHandler>> handlers) {
        this.handlers = handlers;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new HandlerNames());
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        return resolvers;
    }

    /** The engine offers functions such as {@code currentUser()}; models do without. */
    @Override
    public void addFunction(String name, Method function) {}

    private final class HandlerNames extends ELResolver {
        @Override
        public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
            ServiceTaskHandler handler = base == null ? handlers.get().get(property) : null;
            if (handler != null) {
                context.setPropertyResolved(true);
            }
            return handler;
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return Object.class;
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new UnsupportedOperationException("Models cannot replace a handler");
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return java.util.Collections.emptyIterator();
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
