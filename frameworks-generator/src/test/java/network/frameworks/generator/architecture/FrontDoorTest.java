package network.frameworks.generator.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users of the library meet: the model, problems, packs, the engine, what they add to it, and the plan that this
 * is made from. Everything else stands under {@code internal} and may change without notice.
 */
@AnalyzeClasses(
        packages = {"network.frameworks.model", "network.frameworks.generator"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class FrontDoorTest {

    private static final String INTERNAL = ".internal.";

    /** The data of packs, which all steps share, and what PromQL calls a metric and a matcher. */
    private static final Set<String> WORDS = Set.of("Catalogs", "Providers", "Matcher", "Metric");

    @ArchTest
    static void theDoorIsSmall(JavaClasses all) {
        Set<String> rooms = all.stream()
                .filter(FrontDoorTest::isForUsers)
                .map(type -> type.getPackageName().replaceFirst("^network\\.frameworks\\.", ""))
                .map(room -> room.replaceFirst("^generator\\.plan\\..*", "generator.plan"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms)
                .containsExactly(
                        "generator",
                        "generator.extension",
                        "generator.golden",
                        "generator.plan",
                        "model",
                        "model.dashboard",
                        "model.diagnostic",
                        "model.pack",
                        "model.read",
                        "model.service");
    }

    @ArchTest
    static final ArchRule nobodyHasToNameWhatIsInternal = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("show internal types to nobody") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!isForUsers(type)) {
                        return;
                    }
                    Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                            .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                            .forEach(unit -> events.add(new SimpleConditionEvent(
                                    unit, shownTypes(unit).noneMatch(FrontDoorTest::isHidden), unit.getFullName())));
                }
            });

    private static Stream<JavaClass> shownTypes(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isHidden(JavaClass type) {
        return isInternal(type) && !WORDS.contains(type.getSimpleName());
    }

    private static boolean isForUsers(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && !isInternal(type);
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(INTERNAL);
    }
}
