package network.frameworks.generator.plan.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A panel, fully decided but for its place.
 *
 * @param title the title
 * @param description what it shows and where the numbers come from
 * @param type the visualisation, as Grafana calls it
 * @param display how it looks
 * @param source the data source
 * @param queries the queries
 */
public record PanelPlan(
        String title, String description, String type, Display display, SourcePlan source, List<QueryPlan> queries) {

    public PanelPlan {
        queries = List.copyOf(queries);
    }

    /**
     * How a panel looks.
     *
     * @param unit a unit id of Grafana
     * @param min where the axis starts, or null
     * @param max where the axis ends, or null
     * @param decimals digits behind the point, or null
     * @param stacking whether series stand on each other, as Grafana calls it
     * @param steps values from which another colour counts, in the order of the values
     * @param geomap what a map shows, or null when the panel is none
     */
    public record Display(
            String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals,
            String stacking,
            List<Step> steps,
            @Nullable Geomap geomap) {

        public Display {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A value from which another colour counts.
     *
     * @param from the value, or null for the colour of everything below the next step
     * @param color the colour
     */
    public record Step(@Nullable BigDecimal from, String color) {}

    /**
     * Which columns a map shows.
     *
     * @param layer what the markers are called
     * @param country the column with two-letter codes of countries
     * @param size the column that the size of a marker tells
     */
    public record Geomap(String layer, String country, String size) {}

    /**
     * A query.
     *
     * @param refId its letter in the panel
     * @param text PromQL, or SQL of the data source
     * @param legend how its series are called, an empty text for Grafana's own words
     * @param format {@code time_series} or {@code table}
     */
    public record QueryPlan(String refId, String text, String legend, String format) {}
}
