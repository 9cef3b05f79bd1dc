package network.frameworks.generator.view.grafana;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A panel of a dashboard, not yet placed.
 *
 * @param id a number that this panel keeps for ever: links point to it
 * @param type the visualisation
 * @param title the title
 * @param description what it shows and where the numbers come from
 * @param source the uid of the data source
 * @param unit a unit id of Grafana
 * @param queries the queries
 * @param steps values from which another colour counts, in the order of the values
 * @param max the largest value there is, or null
 * @param stacked whether series stand on each other
 */
public record Panel(
        int id,
        Type type,
        String title,
        String description,
        String source,
        String unit,
        List<Query> queries,
        List<Step> steps,
        @Nullable BigDecimal max,
        boolean stacked) {

    static final String PROMETHEUS = "prometheus";
    static final String CLICKHOUSE = "clickhouse";
    static final String POSTGRES = "postgres";

    public Panel {
        queries = List.copyOf(queries);
        steps = List.copyOf(steps);
    }

    /** The visualisations in use. */
    public enum Type {
        STAT("stat"),
        TIMESERIES("timeseries"),
        PIE("piechart"),
        MAP("geomap"),
        TABLE("table");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** The name in Grafana. */
        public String word() {
            return word;
        }
    }

    /**
     * A value from which another colour counts.
     *
     * @param from the value
     * @param color the colour
     */
    public record Step(BigDecimal from, String color) {

        static Step of(String from, String color) {
            return new Step(new BigDecimal(from), color);
        }
    }

    static Panel of(int id, Type type, String title, String description, String unit, Query... queries) {
        return new Panel(id, type, title, description, PROMETHEUS, unit, List.of(queries), List.of(), null, false);
    }

    Panel from(String otherSource) {
        return new Panel(id, type, title, description, otherSource, unit, queries, steps, max, stacked);
    }

    Panel steps(Step... others) {
        return new Panel(id, type, title, description, source, unit, queries, List.of(others), max, stacked);
    }

    Panel upTo(long value) {
        return new Panel(
                id, type, title, description, source, unit, queries, steps, BigDecimal.valueOf(value), stacked);
    }

    Panel onEachOther() {
        return new Panel(id, type, title, description, source, unit, queries, steps, max, true);
    }
}
