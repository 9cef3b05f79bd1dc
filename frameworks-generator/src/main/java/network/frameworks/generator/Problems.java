package network.frameworks.generator;

import network.frameworks.generator.check.Finding;
import network.frameworks.generator.reconcile.OutputFolderException;
import network.frameworks.generator.reconcile.Refusal;
import network.frameworks.generator.render.OutputFile;
import network.frameworks.generator.render.RenderException;
import network.frameworks.generator.resolve.AddressConflict;
import network.frameworks.generator.resolve.AlertProblem;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.Diagnostic.Level;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.diagnostic.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Says what later steps found in the words of the first: as diagnostics. 4xxx come from resolving and rendering. */
final class Problems {

    private static final String ADDRESS_CONFLICT = "FW4001";
    private static final String ALERT = "FW4003";
    private static final String BROKEN_TEMPLATE = "FW4002";

    private Problems() {}

    static Diagnostic of(AddressConflict conflict) {
        ModelPath path = ModelPath.of("environments", conflict.environment(), "clusters", conflict.cluster());
        return error(ADDRESS_CONFLICT, conflict.what(), conflict.remedy(), path, null, null);
    }

    static Diagnostic of(AlertProblem problem) {
        ModelPath alert = ModelPath.of("environments", problem.environment(), "alerts", problem.alert());
        ModelPath path = problem.field().isEmpty() ? alert : alert.key(problem.field());
        return error(ALERT, problem.alert() + ": " + problem.message(), null, path, null, null);
    }

    static Diagnostic of(RenderException defect) {
        return error(
                BROKEN_TEMPLATE,
                "a template is broken: " + defect.getMessage(),
                "this is a defect of the template, not of the model",
                null,
                null,
                null);
    }

    static Diagnostic of(Finding finding, @Nullable OutputFile file) {
        SourceLocation place = new SourceLocation(finding.path(), finding.line(), finding.column());
        String line = file == null
                ? null
                : file.content()
                        .lines()
                        .skip(Math.max(0, finding.line() - 1L))
                        .findFirst()
                        .orElse(null);
        String hint = file == null ? null : "rendered from the template " + file.template();
        return error(finding.code(), finding.message(), hint, null, place, line);
    }

    static Diagnostic of(Refusal refusal) {
        return error(refusal.problem().code(), refusal.message(), null, null, null, null);
    }

    static Diagnostic of(OutputFolderException trouble) {
        return error(trouble.problem().code(), String.valueOf(trouble.getMessage()), null, null, null, null);
    }

    private static Diagnostic error(
            String code,
            String message,
            @Nullable String hint,
            @Nullable ModelPath path,
            @Nullable SourceLocation location,
            @Nullable String line) {
        return new Diagnostic(code, Level.ERROR, message, hint, path, location, line);
    }
}
