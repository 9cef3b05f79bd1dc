package network.frameworks.generator.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Who may know whom. Dependencies point one way: model, plan, views, engine. */
@AnalyzeClasses(packages = "network.frameworks", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String MODEL = "network.frameworks.model..";
    private static final String DIAGNOSTIC = "network.frameworks.model.diagnostic..";
    private static final String PACK = "network.frameworks.model.pack..";
    private static final String PLAN = "network.frameworks.generator.plan..";
    private static final String RESOLVE = "network.frameworks.generator.internal.resolve..";
    private static final String RENDER = "network.frameworks.generator.internal.render..";
    private static final String SYNTAX = "network.frameworks.generator.internal.syntax..";
    private static final String PROMQL = "network.frameworks.generator.internal.syntax.promql..";
    private static final String SQL = "network.frameworks.generator.internal.syntax.sql..";
    private static final String ALERT = "network.frameworks.generator.internal.alert..";
    private static final String REHEARSAL = "network.frameworks.generator.internal.rehearsal..";
    private static final String VIEW = "network.frameworks.generator.internal.view..";
    private static final String TREE = "network.frameworks.generator.internal.tree..";
    private static final String CHECK = "network.frameworks.generator.internal.check..";
    private static final String RECONCILE = "network.frameworks.generator.internal.reconcile..";
    private static final String GOLDEN = "network.frameworks.generator.golden..";
    private static final String ENGINE = "network.frameworks.generator";
    private static final String EXTENSION = "network.frameworks.generator.extension..";
    private static final String JAVA = "java..";
    private static final String NULLNESS = "org.jspecify..";

    @ArchTest
    static final ArchRule theModelKnowsNobody = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("network.frameworks.generator..");

    @ArchTest
    static final ArchRule thePlanKnowsTheModelAndTheWordsOfPromql = classes()
            .that()
            .resideInAPackage(PLAN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAN, MODEL, PROMQL, JAVA, NULLNESS);

    @ArchTest
    static final ArchRule resolvingIsPure = classes()
            .that()
            .resideInAPackage(RESOLVE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    RESOLVE,
                    PLAN,
                    ALERT,
                    REHEARSAL,
                    MODEL,
                    PROMQL,
                    SQL,
                    NULLNESS,
                    "java.lang..",
                    "java.util..",
                    "java.math..",
                    "java.time..",
                    "java.security..",
                    "java.nio.charset..");

    @ArchTest
    static final ArchRule rehearsingKnowsExpressionsAndSeries = classes()
            .that()
            .resideInAPackage(REHEARSAL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(REHEARSAL, ALERT, PLAN, PROMQL, JAVA, NULLNESS);

    @ArchTest
    static final ArchRule alertsArePartOfResolving = noClasses()
            .that()
            .resideInAPackage(ALERT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    RESOLVE, REHEARSAL, RENDER, VIEW, CHECK, RECONCILE, GOLDEN, ENGINE, "java.io..", "java.nio.file..");

    @ArchTest
    static final ArchRule syntaxKnowsNobody = noClasses()
            .that()
            .resideInAPackage(SYNTAX)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MODEL, PLAN, RESOLVE, RENDER, VIEW, CHECK, RECONCILE, GOLDEN, ENGINE);

    @ArchTest
    static final ArchRule renderingKnowsNoStepAfterIt = noClasses()
            .that()
            .resideInAPackage(RENDER)
            .should()
            .dependOnClassesThat(of(MODEL, PLAN, RESOLVE, VIEW, TREE, CHECK, RECONCILE, GOLDEN, ENGINE)
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(PACK))))
            .because("it knows of the model only how to tell a problem and where templates lie");

    @ArchTest
    static final ArchRule theTreeOfTemplatesKnowsThePlanAndNoTool = noClasses()
            .that()
            .resideInAPackage(TREE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "network.frameworks.generator.internal.view.*..",
                    RESOLVE,
                    ALERT,
                    SYNTAX,
                    CHECK,
                    RECONCILE,
                    GOLDEN,
                    ENGINE);

    @ArchTest
    static final ArchRule viewsKnowThePlanAndNotEachOther = slices().matching(
                    "network.frameworks.generator.internal.view.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule viewsLeaveTheOtherStepsAlone = noClasses()
            .that()
            .resideInAPackage(VIEW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESOLVE, ALERT, TREE, CHECK, RECONCILE, GOLDEN, ENGINE);

    /** What we know is data that resolving reads; a view that looked something up there would decide a second time. */
    @ArchTest
    static final ArchRule viewsLookNothingUp = noClasses()
            .that()
            .resideInAPackage(VIEW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("network.frameworks.model.internal.catalog..", "network.frameworks.model.pack..");

    /**
     * Templates ask the rooms of providers for figures, and lists of words print them; what is decided or checked in Java
     * asks what any provider of a purpose has to answer.
     */
    @ArchTest
    static final ArchRule nobodyNamesAProvider = noClasses()
            .that()
            .resideInAnyPackage("network.frameworks.generator.internal..", "network.frameworks.generator.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("network.frameworks.model.internal.provider.*..");

    @ArchTest
    static final ArchRule partsOfThePlanKnowNothingOfTheWhole = noClasses()
            .that()
            .resideInAPackage("network.frameworks.generator.plan.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("network.frameworks.generator.plan");

    @ArchTest
    static final ArchRule partsOfThePlanAreNoCircles = slices().matching("network.frameworks.generator.plan.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule stepsOfResolvingKnowNothingOfTheWhole = noClasses()
            .that()
            .resideInAPackage("network.frameworks.generator.internal.resolve.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("network.frameworks.generator.internal.resolve");

    @ArchTest
    static final ArchRule stepsOfResolvingAreNoCircles = slices().matching(
                    "network.frameworks.generator.internal.resolve.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule checksReadTextAndDoNotKnowWhoWroteIt = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RESOLVE, VIEW, TREE, RECONCILE, GOLDEN, ENGINE, "freemarker..");

    @ArchTest
    static final ArchRule reconcilingKnowsOnlyText = noClasses()
            .that()
            .resideInAPackage(RECONCILE)
            .should()
            .dependOnClassesThat(of(MODEL, PLAN, RESOLVE, VIEW, CHECK, GOLDEN, ENGINE, "freemarker.."))
            .because("it knows of the model only how to tell a problem");

    @ArchTest
    static final ArchRule whatOthersAddKnowsNothingInternal = classes()
            .that()
            .resideInAPackage(EXTENSION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(EXTENSION, PLAN, MODEL, JAVA, NULLNESS);

    @ArchTest
    static final ArchRule noCircles =
            slices().assignedFrom(new Rooms()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereIsOneReaderOfYaml = noClasses()
            .that()
            .resideOutsideOfPackage("network.frameworks.model.internal.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyRenderingKnowsFreeMarker = noClasses()
            .that()
            .resideOutsideOfPackage(RENDER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    /** The packages below that of the engine, inside of {@code internal} or out of it. */
    private static final class Rooms implements SliceAssignment {

        @Override
        public String getDescription() {
            return "rooms";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            String room = name.replaceFirst("^" + ENGINE + "(\\.internal)?\\.?", "");
            return room.isEmpty() || room.equals(name)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(room.split("\\.")[0]);
        }
    }

    /** The classes of some packages without those that every room tells problems with. */
    private static DescribedPredicate<JavaClass> of(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(DIAGNOSTIC)));
    }
}
