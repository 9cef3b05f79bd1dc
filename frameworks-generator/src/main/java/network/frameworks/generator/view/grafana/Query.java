package network.frameworks.generator.view.grafana;

/**
 * A query of a panel.
 *
 * @param text PromQL, or SQL of the data source
 * @param legend how its series are called, an empty text for Grafana's own words
 * @param format {@code time_series} or {@code table}
 */
public record Query(String text, String legend, String format) {

    static Query series(String text, String legend) {
        return new Query(text, legend, "time_series");
    }

    static Query table(String text) {
        return new Query(text, "", "table");
    }

    /** The letter of the query of this number in its panel, from 0. */
    static String refId(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
