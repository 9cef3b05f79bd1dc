package network.frameworks.generator.internal.check.grafana;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.extension.TreeCheck;
import network.frameworks.generator.internal.alert.RuleMetrics;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.internal.catalog.Catalogs;
import network.frameworks.model.internal.catalog.GrafanaUnits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks everything of the tree that Grafana reads. */
public final class GrafanaCheck implements TreeCheck {

    private static final String DASHBOARDS = "grafana/dashboards/";
    private static final String SOURCES = "grafana/provisioning/datasources/";
    private static final int SCHEMA_VERSION = 42;
    private static final Pattern UID = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern SOURCE_UID = Pattern.compile("(?m)^\\s+uid: \"?([A-Za-z0-9_-]+)\"?$");

    private final GrafanaUnits units;
    private final JsonMapper mapper = new JsonMapper();

    /** A check by the units of these catalogues. */
    public GrafanaCheck(Catalogs catalogs) {
        this.units = catalogs.grafanaUnits();
    }

    @Override
    public List<Diagnostic> check(Plan plan, List<OutputFile> files) {
        List<Finding> findings = new ArrayList<>();
        RuleMetrics metrics = RuleMetrics.of(plan);
        QueryCheck queries = new QueryCheck(metrics, plan.observability().interval(), sources(files));
        PanelCheck panels = new PanelCheck(units, queries);
        Map<String, String> uids = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (OutputFile file : files) {
            if (!file.path().startsWith(DASHBOARDS) || !file.path().endsWith(".json")) {
                continue;
            }
            JsonNode root;
            try {
                root = mapper.readTree(file.content());
            } catch (JacksonException e) {
                findings.add(new Finding(file.path(), 1, 1, Code.SYNTAX, "no JSON: " + e.getOriginalMessage()));
                continue;
            }
            Page page = new Page(file, root, findings);
            dashboard(page);
            unique(page, "uid", uids);
            unique(page, "title", titles);
            panels.check(page, variables(page, sources(files)));
        }
        return Finding.diagnostics(findings, files);
    }

    private static Set<String> sources(List<OutputFile> files) {
        Set<String> uids = new HashSet<>();
        files.stream().filter(file -> file.path().startsWith(SOURCES)).forEach(file -> {
            Matcher uid = SOURCE_UID.matcher(file.content());
            while (uid.find()) {
                uids.add(uid.group(1));
            }
        });
        return uids;
    }

    private static void dashboard(Page page) {
        JsonNode root = page.root();
        String uid = root.path("uid").asString("");
        if (!UID.matcher(uid).matches()) {
            page.find(Code.DASHBOARD, "'" + uid + "' is no uid");
        }
        if (!page.file().path().equals(DASHBOARDS + uid + ".json")) {
            page.find(Code.DASHBOARD, "the file is not called after the uid " + uid);
        }
        if (!root.path("id").isNull()) {
            page.find(Code.DASHBOARD, "the id of a provisioned dashboard is null");
        }
        if (root.path("schemaVersion").asInt(0) != SCHEMA_VERSION) {
            page.find(Code.DASHBOARD, "the schema version is not " + SCHEMA_VERSION);
        }
        if (root.path("editable").asBoolean(true)) {
            page.find(Code.DASHBOARD, "a provisioned dashboard is not editable");
        }
        if (root.path("title").asString("").isBlank()
                || root.path("description").asString("").isBlank()) {
            page.find(Code.TEXT, "the dashboard has no title or no description");
        }
        if (root.path("panels").isEmpty()) {
            page.find(Code.DASHBOARD, "the dashboard has no panels");
        }
    }

    private static void unique(Page page, String property, Map<String, String> seen) {
        String value = page.root().path(property).asString("");
        String other = seen.putIfAbsent(value, page.file().path());
        if (other != null) {
            page.find(Code.DASHBOARD, other + " has the same " + property);
        }
    }

    private static Set<String> variables(Page page, Set<String> sources) {
        Set<String> names = new HashSet<>();
        for (JsonNode variable : page.root().path("templating").path("list")) {
            String chosen = variable.path("current").path("value").asString("");
            if (variable.path("type").asString("").equals("datasource") && !sources.contains(chosen)) {
                page.find(Code.DATA_SOURCE, "no data source has the uid '" + chosen + "'");
            }
            Matcher used = Pattern.compile("\\$([a-zA-Z]\\w*)")
                    .matcher(variable.path("query").path("query").asString(""));
            while (used.find()) {
                if (!names.contains(used.group(1))) {
                    page.find(Code.VARIABLE, "a variable reads $" + used.group(1) + " before it is declared");
                }
            }
            names.add(variable.path("name").asString(""));
        }
        return names;
    }
}
