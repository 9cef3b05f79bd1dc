package network.frameworks.generator.internal.check.grafana;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import network.frameworks.model.internal.catalog.GrafanaUnits;
import tools.jackson.databind.JsonNode;

/** Checks ids, places, words, units and steps of the panels of a dashboard. */
final class PanelCheck {

    private static final int COLUMNS = 24;

    private final GrafanaUnits units;
    private final QueryCheck queries;

    PanelCheck(GrafanaUnits units, QueryCheck queries) {
        this.units = units;
        this.queries = queries;
    }

    void check(Page page, Set<String> variables) {
        Set<Integer> ids = new HashSet<>();
        Map<Integer, String> taken = new HashMap<>();
        for (JsonNode panel : page.root().path("panels")) {
            int id = panel.path("id").asInt(0);
            if (id < 1 || !ids.add(id)) {
                page.find(panel, Code.ID, "its id " + id + " is no number of its own");
            }
            place(page, panel, taken);
            if (panel.path("title").asString("").isBlank()) {
                page.find(panel, Code.TEXT, "it has no title");
            }
            if (panel.path("type").asString("").equals("row")) {
                if (!panel.path("collapsed").asBoolean(true)
                        && !panel.path("panels").isEmpty()) {
                    page.find(panel, Code.GRID, "the panels of an open row stand beside it, not in it");
                }
                continue;
            }
            if (panel.path("description").asString("").isBlank()) {
                page.find(panel, Code.TEXT, "it has no description");
            }
            JsonNode defaults = panel.path("fieldConfig").path("defaults");
            String unit = defaults.path("unit").asString("");
            if (!units.knows(unit)) {
                page.find(panel, Code.UNIT, "Grafana knows no unit '" + unit + "'");
            }
            steps(page, panel, defaults.path("thresholds").path("steps"));
            queries.check(page, panel, variables);
        }
    }

    private static void place(Page page, JsonNode panel, Map<Integer, String> taken) {
        JsonNode grid = panel.path("gridPos");
        int x = grid.path("x").asInt(-1);
        int y = grid.path("y").asInt(-1);
        int width = grid.path("w").asInt(0);
        int height = grid.path("h").asInt(0);
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > COLUMNS) {
            page.find(panel, Code.GRID, "it lies outside the grid");
            return;
        }
        String title = panel.path("title").asString("");
        for (int column = x; column < x + width; column++) {
            for (int row = y; row < y + height; row++) {
                String other = taken.putIfAbsent(row * COLUMNS + column, title);
                if (other != null) {
                    page.find(panel, Code.GRID, "it lies over '" + other + "'");
                    return;
                }
            }
        }
    }

    private static void steps(Page page, JsonNode panel, JsonNode steps) {
        BigDecimal last = null;
        boolean first = true;
        for (JsonNode step : steps) {
            JsonNode value = step.path("value");
            if (first != value.isNull()) {
                page.find(panel, Code.STEPS, "the first step, and only it, has no value");
                return;
            }
            if (!first) {
                BigDecimal number = value.decimalValue();
                if (last != null && number.compareTo(last) <= 0) {
                    page.find(panel, Code.STEPS, "the steps do not rise");
                    return;
                }
                last = number;
            }
            first = false;
        }
    }
}
