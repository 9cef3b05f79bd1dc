package network.frameworks.generator.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.contracts.EnvironmentFiles.File;
import network.frameworks.generator.contracts.ProgramContracts.Contract;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the samples and of a platform with two regions is given what it reads, and nothing else. */
class EnvironmentFilesTest {

    private static final ProgramContracts CONTRACTS = new ProgramContracts();

    /**
     * A platform whose environments are held to the contracts.
     *
     * @param name what it is called
     * @param plan its plan
     */
    record Platform(String name, Plan plan) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Platform> platforms() {
        return Stream.of(
                new Platform("the sample", SamplePlans.of("frameworks-network")),
                new Platform("the minimal sample", SamplePlans.of("minimal")),
                new Platform("two regions", TwoRegions.plan()));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("What a program ends without is there")
    void nothingIsMissing(Platform platform) {
        assertThat(held(platform)).isNotEmpty().allSatisfy(file -> {
            Contract contract = contract(file);
            assertThat(file.names()).as(file.toString()).containsAll(contract.names("needs"));
            contract.either()
                    .forEach(names -> assertThat(file.names())
                            .as("%s: one of %s", file, names)
                            .containsAnyElementsOf(names));
        });
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("A program is given no name that it does not read")
    void nothingIsUnknown(Platform platform) {
        assertThat(held(platform))
                .allSatisfy(file ->
                        assertThat(contract(file).all()).as(file.toString()).containsAll(file.names()));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("No secret is written in the clear, and no value is empty or has a hole")
    void nothingIsInTheClear(Platform platform) {
        assertThat(held(platform)).allSatisfy(file -> {
            assertThat(file.values().keySet())
                    .as(file.toString())
                    .doesNotContainAnyElementsOf(withOneMore(contract(file).names("secret")));
            assertThat(file.values().values())
                    .as(file.toString())
                    .noneMatch(String::isBlank)
                    .noneMatch(value -> value.contains("${"));
        });
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("A value that nobody else may have is nobody else's")
    void ownValues(Platform platform) {
        Map<String, String> seen = new HashMap<>();
        for (File file : held(platform)) {
            for (String name : contract(file).names("own")) {
                if (file.names().contains(name)) {
                    String key = file.environment() + " " + file.program() + " " + name + "=" + file.holds(name);
                    assertThat(seen.put(key, file.toString())).as(key).isNull();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    @DisplayName("A value is the same as far as it must be")
    void sharedValues(Platform platform) {
        Map<String, String> regions = regions(platform.plan());
        agree(platform, "same", file -> file.environment());
        agree(platform, "program", file -> file.environment() + " " + file.program());
        agree(
                platform,
                "region",
                file -> file.environment() + " " + file.program() + " "
                        + regions.get(file.environment() + " " + file.node()));
    }

    private static void agree(Platform platform, String list, Function<File, String> group) {
        Map<String, Set<String>> values = new HashMap<>();
        for (File file : held(platform)) {
            for (String name : contract(file).names(list)) {
                if (file.names().contains(name)) {
                    values.computeIfAbsent(group.apply(file) + " " + name, key -> new TreeSet<>())
                            .add(file.holds(name));
                }
            }
        }
        assertThat(values).allSatisfy((key, found) -> assertThat(found).as(key).hasSize(1));
    }

    @Test
    @DisplayName("A production environment is one to its programs, whatever it is called")
    void builds() {
        assertThat(builds(SamplePlans.of("frameworks-network")))
                .isEqualTo(Map.of("prod", Set.of("production"), "staging", Set.of("development")));
        assertThat(builds(SamplePlans.ofText("""
            apiVersion: frameworks/v1
            name: demo
            domain: example.org
            external: {foghorn: {host: foghorn.eu.example.net}}
            roles: {media: {services: [mistserver, helmsman]}}
            environments:
              live:
                production: true
                clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}
              prod:
                production: false
                domain: test.example.org
                clusters: {edge: {type: edge, location: fsn1, serverType: cx23}}
            """)))
                .isEqualTo(Map.of("live", Set.of("production"), "prod", Set.of("development")));
    }

    private static Map<String, Set<String>> builds(Plan plan) {
        return EnvironmentFiles.of(plan).stream()
                .filter(file -> file.names().contains("BUILD_ENV"))
                .collect(Collectors.groupingBy(
                        File::environment, Collectors.mapping(file -> file.holds("BUILD_ENV"), Collectors.toSet())));
    }

    @Test
    @DisplayName("A port that the model moves moves for the program too")
    void movedPorts() {
        List<File> files = EnvironmentFiles.of(SamplePlans.ofText(TwoRegions.TEXT.replace("external: {}", """
            services:
              bridge: {ports: {http: {number: 28000}}}
              decklog: {ports: {grpc: {number: 28006}, http: {number: 28026}}}
              foghorn: {ports: {grpc: {number: 28019}}}
            """)));
        assertThat(values(files, "bridge", "PORT")).containsOnly("28000");
        assertThat(values(files, "decklog", "PORT")).containsOnly("28006");
        assertThat(values(files, "decklog", "DECKLOG_METRICS_PORT")).containsOnly("28026");
        assertThat(values(files, "foghorn", "FOGHORN_INTERNAL_GRPC_BIND_ADDR")).containsOnly(":28019");
        assertThat(values(files, "commodore", "DECKLOG_GRPC_ADDR")).containsOnly("decklog.internal:28006");
    }

    @Test
    @DisplayName(
            "The contract file speaks of every program of the catalogue that reads an environment of this platform")
    void everyProgramIsHeld() {
        Set<String> held = platforms()
                .flatMap(platform -> EnvironmentFiles.of(platform.plan()).stream())
                .map(File::program)
                .collect(Collectors.toSet());
        Set<String> unheld = new HashSet<>(CONTRACTS.names());
        unheld.removeAll(held);
        assertThat(unheld).isEmpty();
    }

    private static Set<String> values(List<File> files, String program, String name) {
        return files.stream()
                .filter(file -> file.program().equals(program))
                .map(file -> file.holds(name))
                .collect(Collectors.toSet());
    }

    private static List<File> held(Platform platform) {
        return EnvironmentFiles.of(platform.plan()).stream()
                .filter(file -> CONTRACTS.of(file.program()).isPresent())
                .toList();
    }

    private static Contract contract(File file) {
        return CONTRACTS.of(file.program()).orElseThrow();
    }

    /** AssertJ refuses an empty set of what must not be there. */
    private static Set<String> withOneMore(Set<String> names) {
        Set<String> more = new HashSet<>(names);
        more.add("A_NAME_OF_NOBODY");
        return more;
    }

    private static Map<String, String> regions(Plan plan) {
        Map<String, String> regions = new HashMap<>();
        for (EnvironmentPlan environment : plan.environments()) {
            environment
                    .nodes()
                    .forEach(node -> regions.put(
                            environment.name() + " " + node.name(), node.place().region()));
        }
        return regions;
    }
}
