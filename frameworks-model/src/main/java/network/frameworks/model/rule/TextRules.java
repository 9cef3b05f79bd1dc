package network.frameworks.model.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import network.frameworks.model.Alert;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.dashboard.Dashboard;
import network.frameworks.model.dashboard.DashboardSection;
import network.frameworks.model.dashboard.Panel;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.ServiceDefinition;
import org.jspecify.annotations.Nullable;

/** Free texts hold no control characters but tabs and line breaks: environment files and JSON cannot carry the rest. */
final class TextRules implements Rule {
    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        for (Role role : scope.environment().roles()) {
            for (int index = 0; index < role.services().size(); index++) {
                ServiceUse use = role.services().get(index);
                ModelPath path = scope.path("roles", role.name(), "services").index(index);
                texts(use.environment(), path.key("environment"), findings);
            }
        }
        for (ServiceDefinition service : scope.environment().services()) {
            ModelPath path = scope.path("services", service.name());
            text(service.about().description(), path.key("description"), findings);
            List<String> arguments = service.run().arguments();
            for (int index = 0; index < arguments.size(); index++) {
                text(arguments.get(index), path.key("run").key("arguments").index(index), findings);
            }
            service.install()
                    .files()
                    .forEach(file -> text(
                            file.content(), path.key("install").key("files").key(file.path()), findings));
            service.settings()
                    .environment()
                    .forEach(variable ->
                            text(variable.value(), path.key("environment").key(variable.name()), findings));
        }
        for (Alert alert : scope.environment().alerts()) {
            ModelPath path = scope.path("alerts", alert.name());
            text(alert.expr(), path.key("expr"), findings);
            text(alert.summary(), path.key("summary"), findings);
            text(alert.description(), path.key("description"), findings);
            texts(alert.labels(), path.key("labels"), findings);
        }
        for (Dashboard dashboard : scope.environment().dashboards()) {
            dashboard(dashboard, scope.path("dashboards", dashboard.name()), findings);
        }
    }

    private static void dashboard(Dashboard dashboard, ModelPath path, Findings findings) {
        text(dashboard.title(), path.key("title"), findings);
        text(dashboard.description(), path.key("description"), findings);
        for (int index = 0; index < dashboard.sections().size(); index++) {
            DashboardSection section = dashboard.sections().get(index);
            ModelPath below = path.key("sections").index(index);
            text(section.title(), below.key("title"), findings);
            for (int place = 0; place < section.panels().size(); place++) {
                panel(section.panels().get(place), below.key("panels").index(place), findings);
            }
        }
    }

    private static void panel(Panel panel, ModelPath path, Findings findings) {
        text(panel.title(), path.key("title"), findings);
        text(panel.description(), path.key("description"), findings);
        for (int index = 0; index < panel.data().queries().size(); index++) {
            Panel.Query query = panel.data().queries().get(index);
            ModelPath below = path.key("queries").index(index);
            text(query.expr(), below.key("expr"), findings);
            text(query.sql(), below.key("sql"), findings);
            text(query.legend(), below.key("legend"), findings);
        }
    }

    private static void texts(Map<String, String> texts, ModelPath path, Findings findings) {
        texts.forEach((key, text) -> text(text, path.key(key), findings));
    }

    private static void text(@Nullable String text, ModelPath path, Findings findings) {
        if (text == null) {
            return;
        }
        text.codePoints()
                .filter(point -> Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                .findFirst()
                .ifPresent(point -> findings.add(
                        DiagnosticCode.CONTROL_CHARACTER,
                        path,
                        String.format(Locale.ROOT, "the text holds the control character U+%04X", point),
                        "only tabs and line breaks can be carried into every file of the tree"));
    }
}
