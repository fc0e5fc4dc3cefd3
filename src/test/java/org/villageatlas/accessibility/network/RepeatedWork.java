package org.villageatlas.accessibility.network;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.villageatlas.accessibility.graph.RoadEngine;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.Router;

/**
 * The engine of the service, which does its work again and again while {@link #isRepeated}, so that it lasts until
 * somebody ends it, on a small map too.
 */
final class RepeatedWork implements BeanPostProcessor {

    static volatile boolean isRepeated;

    /** How many questions the engine is at work for. */
    static final AtomicInteger RUNNING = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RoadEngine engine
                ? (RoadEngine) step -> repeating(RoadGraph.class, engine.open(step))
                : bean;
    }

    private static <T> T repeating(Class<T> type, T times) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "matrix", "travelTimeField" -> repeated(times, method, arguments);
                    case "router", "modified" -> repeating(Router.class, (Router) call(times, method, arguments));
                    default -> call(times, method, arguments);
                }));
    }

    private static Object repeated(Object graph, Method method, Object[] arguments) throws Throwable {
        Object[] half = arguments.clone();
        if (arguments.length == 3) {
            DoubleConsumer progress = (DoubleConsumer) arguments[2];
            half[2] = (DoubleConsumer) share -> progress.accept(isRepeated ? share / 2 : share);
        }
        RUNNING.incrementAndGet();
        try {
            Object answer = call(graph, method, half);
            while (isRepeated) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("interrupted");
                }
                answer = call(graph, method, half);
            }
            return answer;
        } finally {
            RUNNING.decrementAndGet();
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
