package network.frameworks.generator.internal.check.ansible;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;

/** Reads the Ansible tree back and reports every name in it that leads nowhere. */
public final class AnsibleCheck implements TreeCheck {

    private final ModuleCatalog modules = ModuleCatalog.bundled();

    @Override
    public List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        return check(files);
    }

    List<Diagnostic> check(List<OutputFile> files) {
        List<Finding> findings = new ArrayList<>();
        Words words = new Words(files);
        AnsibleFiles tree = AnsibleFiles.read(files, findings);
        new PlaybookCheck(tree, modules).check(findings);
        for (Role role : tree.roles().values()) {
            new ReferenceCheck(tree, role).check(findings);
            new VariableCheck(tree, role, words).check(findings);
            new TagCheck(role).check(findings);
            new HabitCheck(role).check(findings);
            new InventoryCheck(tree, role).check(findings);
            role.allTasks().forEach(task -> modules.check(task, findings));
            role.handlers().forEach(task -> modules.check(task, findings));
        }
        findings.sort(Comparator.comparing(Finding::path)
                .thenComparing(Finding::line)
                .thenComparing(Finding::column)
                .thenComparing(Finding::message));
        return Finding.diagnostics(findings.stream().distinct().toList(), files);
    }
}
