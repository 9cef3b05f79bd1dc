package network.frameworks.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of this module and what each may know. */
@AnalyzeClasses(packages = "network.frameworks.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "network.frameworks.model";
    private static final String INTERNAL = ROOT + ".internal";

    @ArchTest
    static final ArchRule packagesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("records")
            .definedBy(ROOT)
            .layer("net")
            .definedBy(INTERNAL + ".net")
            .layer("diagnostic")
            .definedBy(ROOT + ".diagnostic")
            .layer("document")
            .definedBy(INTERNAL + ".document")
            .layer("bind")
            .definedBy(INTERNAL + ".bind")
            .layer("provider")
            .definedBy(INTERNAL + ".provider..")
            .layer("catalog")
            .definedBy(INTERNAL + ".catalog")
            .layer("rule")
            .definedBy(INTERNAL + ".rule")
            .layer("read")
            .definedBy(ROOT + ".read")
            .whereLayer("read")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("read")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("rule", "read")
            .whereLayer("provider")
            .mayOnlyBeAccessedByLayers("catalog", "rule")
            .whereLayer("bind")
            .mayOnlyBeAccessedByLayers("provider", "catalog", "read")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("bind", "provider", "catalog", "read")
            .whereLayer("net")
            .mayOnlyBeAccessedByLayers("provider", "rule")
            .whereLayer("records")
            .mayOnlyBeAccessedByLayers("bind", "provider", "catalog", "rule", "read")
            .whereLayer("diagnostic")
            .mayOnlyBeAccessedByLayers("document", "bind", "provider", "catalog", "rule", "read");

    @ArchTest
    static final ArchRule noCircles =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    /** What providers have in common may know each of them; they know nothing of it, nor of each other. */
    @ArchTest
    static final ArchRule aProviderKnowsOnlyItself = noClasses()
            .that()
            .resideInAPackage(INTERNAL + ".provider.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    INTERNAL + ".provider", INTERNAL + ".bind..", INTERNAL + ".document..", ROOT + ".pack..");

    @ArchTest
    static final ArchRule providersKnowNoOtherProvider =
            slices().matching(INTERNAL + ".provider.(*)..").should().notDependOnEachOther();

    /** So another provider for the same purpose is a room of its own, and what stands behind a name in {@code Providers}. */
    @ArchTest
    static final ArchRule onlyTheListOfProvidersNamesOne = noClasses()
            .that()
            .resideOutsideOfPackages(INTERNAL + ".provider", INTERNAL + ".provider.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INTERNAL + ".provider.*..");

    @ArchTest
    static final ArchRule onlyTheDocumentKnowsTheYamlParser = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL + ".document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyBindingKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackages(INTERNAL + ".document", INTERNAL + ".bind")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule theYamlParserIsNeverPartOfASignature = noMethods()
            .that()
            .arePublic()
            .should(haveParserTypes())
            .as("no public method should name a type of the YAML parser");

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal().andShould(not(haveArrayType()));

    @ArchTest
    static final ArchRule nothingDependsOnTheLocaleOrCharsetOfTheMachine = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes");

    @ArchTest
    static final ArchRule noDrawersForOddThings = noClasses()
            .should()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper");

    @ArchTest
    static final ArchRule rulesStayInTheirRoom = classes()
            .that()
            .resideInAPackage(INTERNAL + ".rule")
            .and()
            .doNotHaveSimpleName("ModelRules")
            .should()
            .notBePublic();

    /** The packages below the root, inside of {@code internal} or out of it. */
    private static final class Rooms implements SliceAssignment {

        @Override
        public String getDescription() {
            return "rooms";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String room = type.getPackageName().replaceFirst("^" + ROOT + "(\\.internal)?\\.?", "");
            return room.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(room.split("\\.")[0]);
        }
    }

    private static ArchCondition<JavaMethod> haveParserTypes() {
        return new ArchCondition<>("have parser types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean inReturn = isParserType(method.getRawReturnType());
                boolean inParameter = method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isParserType);
                boolean seen = method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
                events.add(new SimpleConditionEvent(method, seen && (inReturn || inParameter), method.getFullName()));
            }
        };
    }

    private static boolean isParserType(JavaClass type) {
        return resideInAnyPackage("org.snakeyaml..", "tools.jackson..", "com.fasterxml..")
                .test(type);
    }

    private static ArchCondition<JavaField> haveArrayType() {
        return new ArchCondition<>("have an array type") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean generated = field.getName().startsWith("$");
                events.add(new SimpleConditionEvent(
                        field, field.getRawType().isArray() && !generated, field.getFullName()));
            }
        };
    }
}
