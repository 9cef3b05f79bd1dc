package network.frameworks.model.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A list to choose from at the top of a dashboard, beside those that every dashboard has. Queries use its choice as
 * {@code label=~"$name"}.
 *
 * @param name the variable, a word of letters, digits and {@code _}
 * @param title what the list is called, or null for the name with a capital letter
 * @param metric a metric whose values of a label are the choices
 * @param label the label
 */
public record DashboardVariable(String name, @Nullable String title, String metric, String label) {}
