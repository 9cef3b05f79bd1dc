package network.frameworks.generator.internal.check.terraform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.internal.syntax.hcl.HclBlock;
import network.frameworks.generator.internal.syntax.hcl.HclFormatter;
import network.frameworks.generator.internal.syntax.hcl.HclParser;
import network.frameworks.generator.internal.syntax.hcl.HclPosition;
import network.frameworks.generator.internal.syntax.hcl.HclSyntaxException;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;

/** Checks everything of the tree that Terraform reads. */
public final class TerraformCheck implements TreeCheck {

    private static final String CONFIGURATION = ".tf";
    private static final String VALUES = ".tfvars";
    private static final List<String> LANGUAGE = List.of(CONFIGURATION, VALUES, ".hcl");

    /** Where a finding is shown that is about a whole file. */
    static final HclPosition START = new HclPosition(1, 1);

    private static final String TESTS = ".tftest.hcl";
    private static final String BACKEND = "backend.hcl";

    private final ProviderSchemas schemas;
    private final HouseRules rules;

    /** A check by the providers of these catalogues. */
    public TerraformCheck(Catalogs catalogs) {
        this.schemas = new ProviderSchemas(catalogs);
        this.rules = new HouseRules(catalogs.providers());
    }

    @Override
    public List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<SourceFile>> folders = new TreeMap<>();
        for (OutputFile file : files) {
            if (LANGUAGE.stream().anyMatch(file.path()::endsWith)) {
                read(file, findings, folders);
            }
        }
        Map<String, ModuleShapes> modules = new TreeMap<>();
        folders.forEach((folder, all) -> {
            List<SourceFile> configuration = ending(all, CONFIGURATION);
            if (!configuration.isEmpty()) {
                modules.put(folder, new ModuleShapes(new TerraformModule(folder, configuration), schemas, modules));
            }
        });
        modules.forEach((folder, shapes) -> {
            new ModuleCheck(shapes, rules).check();
            TestFileCheck tests = new TestFileCheck(shapes);
            ending(folders.getOrDefault(folder + "/tests", List.of()), TESTS).forEach(tests::check);
            List<SourceFile> values = ending(folders.getOrDefault(folder, List.of()), VALUES);
            if (!values.isEmpty()) {
                new ValuesCheck(shapes).check(values);
                backend(shapes, ending(folders.getOrDefault(folder, List.of()), BACKEND));
            }
        });
        List<Diagnostic> problems = new ArrayList<>(schemas.problems());
        problems.addAll(Finding.diagnostics(findings, files));
        return problems;
    }

    /** An environment keeps its state in a bucket: its block is in the configuration, its settings are in their own file. */
    private static void backend(ModuleShapes shapes, List<SourceFile> settings) {
        SourceFile first = shapes.module().files().get(0);
        if (settings.isEmpty() || !shapes.module().hasBackend()) {
            first.problems().add(START, Code.MISSING, "the environment does not say where its state is kept");
        }
        for (SourceFile file : settings) {
            Inference inference = new Inference(shapes, file.problems(), new HashSet<>());
            HclBlock whole = new HclBlock("backend", List.of("s3"), file.body(), START);
            new BodyCheck(file.problems(), inference)
                    .check(whole, file.body(), TerraformBlocks.S3_BACKEND, Scope.EMPTY);
        }
    }

    private static void read(OutputFile file, List<Finding> findings, Map<String, List<SourceFile>> folders) {
        Problems problems = new Problems(file.path(), findings);
        try {
            SourceFile source = new SourceFile(file.path(), HclParser.parse(file.content()), problems);
            folders.computeIfAbsent(source.folder(), ignored -> new ArrayList<>())
                    .add(source);
            Layout.firstDifference(file.content(), HclFormatter.format(file.content()))
                    .ifPresent(place -> problems.add(place, Code.LAYOUT, "terraform fmt would change this line"));
        } catch (HclSyntaxException e) {
            problems.add(e.position(), Code.SYNTAX, e.getMessage());
        }
    }

    private static List<SourceFile> ending(List<SourceFile> files, String suffix) {
        return files.stream().filter(file -> file.path().endsWith(suffix)).toList();
    }
}
