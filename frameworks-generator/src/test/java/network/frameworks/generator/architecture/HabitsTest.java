package network.frameworks.generator.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** What no class does, so that the same model gives the same bytes everywhere and null is never a surprise. */
@AnalyzeClasses(
        packages = "network.frameworks",
        importOptions = {ImportOption.DoNotIncludeTests.class, HabitsTest.WithoutTestSupport.class})
class HabitsTest {

    private static final int MOST_PARTS = 7;

    @ArchTest
    static final ArchRule nobodyAsksTheMachine = noClasses()
            .should(callMethod(System.class, "currentTimeMillis"))
            .orShould(callMethod(System.class, "nanoTime"))
            .orShould(callMethod(System.class, "getenv"))
            .orShould(callMethod(System.class, "getenv", String.class))
            .orShould(callMethod(System.class, "lineSeparator"))
            .orShould(callMethod(Instant.class, "now"))
            .orShould(callMethod(LocalDate.class, "now"))
            .orShould(callMethod(LocalDateTime.class, "now"))
            .orShould(callMethod(ZonedDateTime.class, "now"))
            .orShould(callMethod(ZoneId.class, "systemDefault"))
            .orShould(callMethod(TimeZone.class, "getDefault"))
            .orShould(callMethod(Locale.class, "getDefault"))
            .orShould(callMethod(Charset.class, "defaultCharset"))
            .orShould(callMethod(InetAddress.class, "getLocalHost"))
            .orShould(callMethod(UUID.class, "randomUUID"))
            .orShould(callMethod(Math.class, "random"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);

    @ArchTest
    static final ArchRule nobodyUsesTheDefaultLocaleOrCharset = noClasses()
            .should(callMethod(String.class, "toLowerCase"))
            .orShould(callMethod(String.class, "toUpperCase"))
            .orShould(callMethod(String.class, "format", String.class, Object[].class))
            .orShould(callMethod(String.class, "formatted", Object[].class))
            .orShould(callMethod(String.class, "getBytes"));

    @ArchTest
    static final ArchRule nobodyPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noDrawerForOddsAndEnds = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Misc)")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..");

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes().should(new ArchCondition<>("be null-marked") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().tryGetPackageInfo().isPresent()
                    && type.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " has no @NullMarked"));
        }
    });

    @ArchTest
    static final ArchRule jacksonStaysInside = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("not show Jackson or SnakeYAML in a public method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaMethod method : type.getMethods()) {
                        boolean shown = method.getModifiers().contains(PUBLIC)
                                && (isForeign(method.getRawReturnType())
                                        || method.getRawParameterTypes().stream()
                                                .anyMatch(HabitsTest::isForeign));
                        events.add(new SimpleConditionEvent(method, !shown, method.getFullName() + " shows it"));
                    }
                }
            });

    /** Where many values stand in a row, two of them change places and nobody sees it. */
    @ArchTest
    static final ArchRule recordsOfManyPartsAreBuiltByName = classes()
            .that()
            .areRecords()
            .should(new ArchCondition<>("be made by themselves or their builder when they have more than seven parts") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getConstructors().stream()
                            .filter(constructor ->
                                    constructor.getRawParameterTypes().size() > MOST_PARTS)
                            .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                            .forEach(call -> {
                                String caller = call.getOriginOwner().getName();
                                boolean byName =
                                        caller.equals(type.getName()) || caller.equals(type.getName() + "Builder");
                                events.add(new SimpleConditionEvent(call, byName, call.getDescription()));
                            });
                }
            });

    /** Leaves out the module that draws values for tests: chance is what it is for. */
    static final class WithoutTestSupport implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/network/frameworks/testing/");
        }
    }

    private static boolean isForeign(JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson")
                || type.getPackageName().startsWith("com.fasterxml")
                || type.getPackageName().startsWith("org.snakeyaml");
    }
}
