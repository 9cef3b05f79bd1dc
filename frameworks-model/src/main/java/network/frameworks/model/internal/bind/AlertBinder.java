package network.frameworks.model.internal.bind;

import java.util.ArrayList;
import java.util.List;
import network.frameworks.model.Alert;
import network.frameworks.model.AlertBuilder;
import network.frameworks.model.AlertOverride;
import network.frameworks.model.Severity;

/** Binds one alert, of a model or of a pack. */
public final class AlertBinder {
    private AlertBinder() {}

    /** The alert that a map describes; the caller finishes the section. */
    public static Alert bind(String name, Section section) {
        AlertBuilder alert = Alert.builder(name)
                .alertClass(section.optionalText("class"))
                .enabled(section.flag("enabled", true))
                .condition(ConditionBinder.bind(section))
                .threshold(section.optionalDecimal("threshold"))
                .forDuration(section.optionalDuration("for"))
                .keepFiringFor(section.optionalDuration("keepFiringFor"))
                .severity(section.optionalWord("severity", Severity.class))
                .summary(section.optionalText("summary"))
                .description(section.optionalText("description"));
        section.texts("steps").forEach(alert::step);
        overrides(section).forEach(alert::override);
        section.textMap("labels").forEach(alert::label);
        return alert.build();
    }

    private static List<AlertOverride> overrides(Section section) {
        List<AlertOverride> overrides = new ArrayList<>();
        String example = "write it like {role: media, threshold: 90}";
        for (Section item : ConditionBinder.maps(section, "overrides", example)) {
            overrides.add(new AlertOverride(
                    item.optionalText("cluster"),
                    item.optionalText("role"),
                    item.optionalText("service"),
                    item.optionalDecimal("threshold"),
                    item.optionalDuration("for"),
                    item.optionalWord("severity", Severity.class)));
            item.finish();
        }
        return overrides;
    }
}
