package network.frameworks.model.bind;

import network.frameworks.model.Alert;
import network.frameworks.model.AlertBuilder;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Severity;
import network.frameworks.model.document.MapNode;
import network.frameworks.model.document.Node;

/** Binds one alert. */
final class AlertBinder {
    private AlertBinder() {}

    static Alert bind(String name, Section section) {
        AlertBuilder alert = Alert.builder(name)
                .alertClass(section.optionalText("class"))
                .enabled(section.flag("enabled", true))
                .threshold(section.optionalDecimal("threshold"))
                .forDuration(section.optionalDuration("for"))
                .keepFiringFor(section.optionalDuration("keepFiringFor"))
                .severity(section.optionalWord("severity", Severity.class))
                .expr(section.optionalText("expr"))
                .summary(section.optionalText("summary"))
                .description(section.optionalText("description"));
        for (Node item : section.items("overrides")) {
            if (item instanceof MapNode map) {
                alert.override(override(section.report().section(map)));
            } else {
                section.report().wrongType(item, "a map", "write it like {role: media, threshold: 90}");
            }
        }
        section.textMap("labels").forEach(alert::label);
        section.finish();
        return alert.build();
    }

    private static AlertOverride override(Section section) {
        AlertOverride override = new AlertOverride(
                section.optionalText("cluster"),
                section.optionalText("role"),
                section.optionalText("service"),
                section.optionalDecimal("threshold"),
                section.optionalDuration("for"),
                section.optionalWord("severity", Severity.class));
        section.finish();
        return override;
    }
}
