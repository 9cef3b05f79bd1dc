package network.frameworks.model.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A panel, or what is to be different in a panel of a bundled dashboard. What is null or empty stays as it is below.
 *
 * @param name a word of its own in the dashboard; links to the panel last as long as it does
 * @param enabled false leaves the panel out
 * @param id its number in Grafana, or null for one that comes from the name
 * @param title the title
 * @param description what it shows and where the numbers come from
 * @param display how it looks
 * @param data where its numbers come from
 */
public record Panel(
        String name,
        boolean enabled,
        @Nullable Integer id,
        @Nullable String title,
        @Nullable String description,
        Display display,
        Data data) {

    /** A builder of a panel. */
    public static PanelBuilder builder(String name) {
        return new PanelBuilder(name);
    }

    /** Its number in Grafana: the one that is written, or else one that comes from the name alone. */
    public int number() {
        return Numbers.of(id, "panels", name);
    }

    Panel over(Panel below) {
        return new Panel(
                name,
                enabled,
                Layers.first(id, below.id),
                Layers.first(title, below.title),
                Layers.first(description, below.description),
                display.over(below.display),
                data.over(below.data));
    }

    /** The visualisations, named as in Grafana. */
    public enum Type {
        STAT,
        GAUGE,
        TIMESERIES,
        PIECHART,
        GEOMAP,
        TABLE
    }

    /** Whether series stand on each other. */
    public enum Stacking {
        NONE,
        /** Their values add up. */
        NORMAL,
        /** Their shares of the whole add up. */
        PERCENT
    }

    /**
     * How a panel looks.
     *
     * @param type the visualisation; null is a time series
     * @param scale what its values are
     * @param stacking whether series stand on each other; null is no
     * @param thresholds values from which another colour counts, the smallest first; the first has no value
     * @param geomap what a map shows, or null for the usual columns
     */
    public record Display(
            @Nullable Type type,
            Scale scale,
            @Nullable Stacking stacking,
            List<Threshold> thresholds,
            @Nullable Geomap geomap) {
        public Display {
            thresholds = List.copyOf(thresholds);
        }

        Display over(Display below) {
            return new Display(
                    Layers.first(type, below.type),
                    scale.over(below.scale),
                    Layers.first(stacking, below.stacking),
                    Layers.first(thresholds, below.thresholds),
                    Layers.first(geomap, below.geomap));
        }
    }

    /**
     * What the values of a panel are.
     *
     * @param unit a unit id of Grafana; null is a plain number
     * @param min where the axis starts, or null where the values do
     * @param max where the axis ends, or null where the values do
     * @param decimals digits behind the point, or null for as many as are of use
     */
    public record Scale(
            @Nullable String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals) {
        /** The unit of a plain number. */
        public static final String PLAIN = "short";

        Scale over(Scale below) {
            return new Scale(
                    Layers.first(unit, below.unit),
                    Layers.first(min, below.min),
                    Layers.first(max, below.max),
                    Layers.first(decimals, below.decimals));
        }
    }

    /**
     * A value from which another colour counts.
     *
     * @param value the value, or null
     * @param alert an alert whose threshold is the value, or null
     * @param color the colour: a name or {@code #rrggbb}
     */
    public record Threshold(
            @Nullable BigDecimal value, @Nullable String alert, String color) {}

    /**
     * Which columns of its query a map shows.
     *
     * @param layer what the markers are called
     * @param country the column with two-letter codes of countries
     * @param size the column that the size of a marker tells
     */
    public record Geomap(String layer, String country, String size) {}

    /**
     * Where the numbers of a panel come from.
     *
     * @param source the data source; null is Prometheus
     * @param queries the queries
     */
    public record Data(@Nullable Source source, List<Query> queries) {
        public Data {
            queries = List.copyOf(queries);
        }

        Data over(Data below) {
            return new Data(Layers.first(source, below.source), Layers.first(queries, below.queries));
        }
    }

    /** The data sources of Grafana. */
    public enum Source {
        PROMETHEUS,
        CLICKHOUSE,
        POSTGRES
    }

    /**
     * A query.
     *
     * @param expr PromQL, or null
     * @param sql SQL of the data source, or null
     * @param legend what its series are called, with labels like {@code {{instance}}}, or null for all labels
     * @param format what it gives, or null for what the type of the panel takes
     */
    public record Query(
            @Nullable String expr,
            @Nullable String sql,
            @Nullable String legend,
            @Nullable Format format) {

        /** A query of Prometheus. */
        public static Query promql(String expr, @Nullable String legend) {
            return new Query(expr, null, legend, null);
        }

        /** A query of a database. */
        public static Query sql(String sql) {
            return new Query(null, sql, null, null);
        }
    }

    /** What a query gives. */
    public enum Format {
        /** Values over time. */
        TIME_SERIES,
        /** One row for each result of now. */
        TABLE
    }
}
