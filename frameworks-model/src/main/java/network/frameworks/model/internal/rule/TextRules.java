package network.frameworks.model.internal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertCondition;
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
                    .forEach(variable -> text(variable.value(), scope.variable(service, variable.name()), findings));
        }
        for (Alert alert : scope.environment().alerts()) {
            alert(alert, scope.path("alerts", alert.name()), findings);
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

    /** The texts of an alert, of a model or of a pack. */
    static void alert(Alert alert, ModelPath path, Findings findings) {
        AlertCondition condition = alert.condition();
        if (condition != null) {
            condition(condition, path, findings);
        }
        texts(alert.texts(), path, findings);
        texts(alert.labels(), path.key("labels"), findings);
    }

    private static void condition(AlertCondition condition, ModelPath path, Findings findings) {
        for (int index = 0; index < condition.sources().size(); index++) {
            AlertCondition.Source source = condition.sources().get(index);
            ModelPath below =
                    source.name().isEmpty() ? path : path.key("sources").index(index);
            text(source.expr(), below.key("expr"), findings);
            texts(source.texts(), below, findings);
            for (int i = 0; i < source.recordings().size(); i++) {
                text(
                        source.recordings().get(i).expr(),
                        below.key("recordings").index(i).key("expr"),
                        findings);
            }
        }
        text(condition.bounds().unit(), path.key("unit"), findings);
        AlertCondition.Absence absence = condition.absence();
        if (absence != null) {
            text(absence.expr(), path.key("absence").key("expr"), findings);
            text(absence.summary(), path.key("absence").key("summary"), findings);
            text(absence.description(), path.key("absence").key("description"), findings);
        }
    }

    private static void texts(Alert.Texts texts, ModelPath path, Findings findings) {
        text(texts.summary(), path.key("summary"), findings);
        text(texts.description(), path.key("description"), findings);
        for (int index = 0; index < texts.steps().size(); index++) {
            text(texts.steps().get(index), path.key("steps").index(index), findings);
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
