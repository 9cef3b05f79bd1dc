package network.frameworks.generator.check.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.check.Finding;
import network.frameworks.generator.check.TreeCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.syntax.hcl.HclFormatter;
import network.frameworks.generator.syntax.hcl.HclParser;
import network.frameworks.generator.syntax.hcl.HclSyntaxException;

/** Checks everything of the tree that Terraform reads. */
public final class TerraformCheck implements TreeCheck {

    private static final String CONFIGURATION = ".tf";
    private static final String VALUES = ".tfvars";
    private static final List<String> LANGUAGE = List.of(CONFIGURATION, VALUES, ".hcl");

    private final ProviderSchemas schemas = ProviderSchemas.bundled();

    @Override
    public List<Finding> check(Plan plan, List<OutputFile> files) {
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
            new ModuleCheck(shapes).check();
            List<SourceFile> values = ending(folders.getOrDefault(folder, List.of()), VALUES);
            if (shapes.module().isRoot() || !values.isEmpty()) {
                new ValuesCheck(shapes).check(values);
            }
        });
        return List.copyOf(findings);
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
