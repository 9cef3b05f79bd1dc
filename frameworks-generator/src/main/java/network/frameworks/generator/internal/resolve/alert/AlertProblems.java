package network.frameworks.generator.internal.resolve.alert;

import java.util.function.Consumer;
import java.util.function.Predicate;
import network.frameworks.model.Alert;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.catalog.AlertCatalog;
import org.jspecify.annotations.Nullable;

/** Tells problems of alerts where they are written: in the model, or in the file of a pack. */
final class AlertProblems {

    private final AlertCatalog catalog;
    private final Consumer<Diagnostic> taker;
    private int count;

    AlertProblems(AlertCatalog catalog, Consumer<Diagnostic> taker) {
        this.catalog = catalog;
        this.taker = taker;
    }

    /** How many problems have been found so far. */
    int count() {
        return count;
    }

    /** A problem of a field of the alert's condition; the path starts at the keys of the alert. */
    void ofCondition(Wanted wanted, ModelPath field, String message, @Nullable String hint) {
        add(AlertCode.ALERT, wanted, alert -> alert.condition() != null, field, message, hint);
    }

    /**
     * A problem of something that the model or a pack says.
     *
     * @param wanted the alert
     * @param says whether an alert of its chain says it; the first that does is to blame
     * @param field what is wrong, from the keys of the alert on
     */
    void add(
            AlertCode code,
            Wanted wanted,
            Predicate<Alert> says,
            ModelPath field,
            String message,
            @Nullable String hint) {
        count++;
        Alert blamed = wanted.chain().stream()
                .filter(says)
                .findFirst()
                .orElse(wanted.chain().get(0));
        String sentence = wanted.whole().name() + ": " + message;
        if (wanted.asked() && blamed == wanted.chain().get(0)) {
            ModelPath path = ModelPath.of(
                    "environments",
                    wanted.environment().name(),
                    "alerts",
                    wanted.whole().name());
            for (Object segment : field.segments()) {
                path = segment instanceof Integer index ? path.index(index) : path.key(segment.toString());
            }
            taker.accept(Diagnostic.of(code, path, sentence, hint));
        } else {
            taker.accept(catalog.positions(blamed.name()).locate(Diagnostic.of(code, field, sentence, hint)));
        }
    }
}
