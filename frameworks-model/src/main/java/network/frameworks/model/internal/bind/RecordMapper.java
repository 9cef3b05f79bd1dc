package network.frameworks.model.internal.bind;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import network.frameworks.model.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Jackson, set up to take nothing but what a record asks for: no unknown key, no value for another, nothing left out
 * but lists, maps and what is {@link Nullable}.
 */
final class RecordMapper {
    private static final List<Class<?>> CONTAINERS =
            List.of(List.class, Set.class, Collection.class, Map.class, SortedMap.class);

    private RecordMapper() {}

    static YAMLMapper strict() {
        YAMLMapper.Builder builder = YAMLMapper.builder()
                .annotationIntrospector(new ModelWords())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule().addDeserializer(String.class, new TextDeserializer()));
        for (Class<?> container : CONTAINERS) {
            builder.withConfigOverride(
                    container,
                    settings -> settings.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)));
        }
        return builder.build();
    }

    /** Says which parts of a record must be there, and how constants are written. */
    private static final class ModelWords extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isNeeded(member);
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return isNeeded(annotated)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                    : super.findSetterInfo(config, annotated);
        }

        private static boolean isNeeded(Annotated annotated) {
            return annotated instanceof AnnotatedParameter parameter
                    && parameter.getMember() instanceof Constructor<?> constructor
                    && !parameter.getType().isContainerType()
                    && !constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
                            Nullable.class);
        }

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int index = 0; index < constants.length; index++) {
                names[index] = Words.of(constants[index]);
            }
            return names;
        }
    }
}
