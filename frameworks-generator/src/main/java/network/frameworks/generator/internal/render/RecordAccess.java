package network.frameworks.generator.internal.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * What templates may see: the values of records and enums of this project, and nothing else of any object. A
 * template, also a user's own, can so never reach a class loader or a file.
 */
final class RecordAccess implements MemberAccessPolicy {

    private static final String OWN_PACKAGES = "network.frameworks.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean visible = type.isRecord() || Enum.class.isAssignableFrom(type);
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return visible
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && (method.getDeclaringClass().getName().startsWith(OWN_PACKAGES)
                                || method.getName().equals("name"));
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
