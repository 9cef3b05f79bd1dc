package network.frameworks.generator;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.check.grafana.GrafanaCheck;
import network.frameworks.generator.internal.check.prometheus.PrometheusCheck;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;

/** The observability part of a tree, to look at and to break. */
public final class ObservabilityTree {

    private ObservabilityTree() {}

    /** What Prometheus, Alertmanager and Grafana read. */
    public static List<OutputFile> of(Plan plan) {
        return RenderedTree.of(plan, "prometheus", "alertmanager", "runbooks", "grafana");
    }

    /** What our own checks find in it. */
    public static List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        List<Diagnostic> findings = new ArrayList<>(new PrometheusCheck().check(plan, files));
        findings.addAll(new GrafanaCheck(Catalogs.bundled()).check(plan, files));
        return findings;
    }

    /** The content of one file. */
    public static String content(List<OutputFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file " + path))
                .content();
    }

    /** The files with a text replaced in those whose path starts like this. */
    public static List<OutputFile> broken(List<OutputFile> files, String path, String text, String replacement) {
        List<OutputFile> changed = files.stream()
                .map(file -> file.path().startsWith(path) ? with(file, text, replacement) : file)
                .toList();
        if (changed.equals(files)) {
            throw new IllegalArgumentException("nothing to replace: " + text);
        }
        return changed;
    }

    private static OutputFile with(OutputFile file, String text, String replacement) {
        return new OutputFile(
                file.path(), file.template(), file.content().replace(text, replacement), file.executable());
    }
}
