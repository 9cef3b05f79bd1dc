package network.frameworks.testing;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Puts the seed and the drawn values in front of the message of a failure. */
final class TellingWhatWasDrawn implements InvocationInterceptor {

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        try {
            invocation.proceed();
        } catch (TestAbortedException assumption) {
            throw assumption;
        } catch (Exception | AssertionError | StackOverflowError failure) {
            throw new AssertionError(told(call) + failure, failure);
        }
    }

    private static String told(ReflectiveInvocationContext<Method> call) {
        StringBuilder told = new StringBuilder();
        for (Object argument : call.getArguments()) {
            if (argument instanceof Draw draw) {
                told.append(draw.told()).append('\n');
            }
        }
        return told.toString();
    }
}
