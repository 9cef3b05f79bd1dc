package network.frameworks.generator.internal.check.prometheus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import network.frameworks.generator.extension.Finding;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.EnvironmentPlan;
import network.frameworks.generator.plan.NodePlan;
import network.frameworks.generator.plan.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proves that every job has targets, every target a job, and that something listens at each of them. */
final class TargetCheck {

    private static final String FOLDER = "prometheus/targets/";
    private static final String SUFFIX = ".json";

    private final Map<String, Set<String>> listening = new HashMap<>();
    private final Map<String, String> environments = new HashMap<>();
    private final List<Finding> findings;
    private final JsonMapper mapper = new JsonMapper();
    private final Set<String> jobsWithTargets = new HashSet<>();

    TargetCheck(Plan plan, List<Finding> findings) {
        this.findings = findings;
        for (EnvironmentPlan environment : plan.environments()) {
            for (NodePlan node : environment.nodes()) {
                String key = environment.name() + "/" + node.name();
                environments.put(key, environment.name());
                node.listeners()
                        .forEach(listener -> listening
                                .computeIfAbsent(key, name -> new HashSet<>())
                                .add(node.wireguardAddress() + ":" + listener.number()));
            }
        }
    }

    boolean reads(OutputFile file) {
        return file.path().startsWith(FOLDER) && file.path().endsWith(SUFFIX);
    }

    void targets(OutputFile file) {
        String name = file.path().substring(FOLDER.length(), file.path().length() - SUFFIX.length());
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            findings.add(finding(file, Code.TARGETS, "the name of a target file is <job>.<environment>.json"));
            return;
        }
        String environment = name.substring(dot + 1);
        JsonNode groups;
        try {
            groups = mapper.readTree(file.content());
        } catch (JacksonException e) {
            findings.add(finding(file, Code.SYNTAX, "no JSON: " + e.getOriginalMessage()));
            return;
        }
        Set<String> seen = new TreeSet<>();
        for (JsonNode group : groups) {
            JsonNode labels = group.path("labels");
            String node = labels.path("environment").asString("") + "/"
                    + labels.path("node").asString("");
            if (!environment.equals(environments.get(node))) {
                findings.add(finding(
                        file,
                        Code.TARGETS,
                        "the labels name the node " + node + ", which is not one of the environment " + environment));
            }
            for (JsonNode target : group.path("targets")) {
                String address = target.asString("");
                if (!listening.getOrDefault(node, Set.of()).contains(address)) {
                    findings.add(finding(file, Code.PORT, "nothing listens at " + address + " on " + node));
                }
                if (!seen.add(address)) {
                    findings.add(finding(file, Code.TARGETS, address + " is there twice"));
                }
            }
        }
        if (!seen.isEmpty()) {
            jobsWithTargets.add(name.substring(0, dot));
        }
    }

    void configuration(OutputFile file, Yaml root) {
        Set<String> configured = new TreeSet<>();
        for (Yaml job : root.get("scrape_configs").items()) {
            String name = job.get("job_name").text();
            configured.add(name);
            boolean reads = job.get("file_sd_configs").items().stream()
                    .flatMap(discovery -> discovery.get("files").items().stream())
                    .anyMatch(pattern -> pattern.text().equals("targets/" + name + ".*" + SUFFIX));
            if (!reads) {
                findings.add(job.finding(file, Code.TARGETS, "the job " + name + " does not read its target files"));
            }
            if (!jobsWithTargets.contains(name)) {
                findings.add(job.finding(file, Code.TARGETS, "the job " + name + " has no targets"));
            }
        }
        for (String job : new TreeSet<>(jobsWithTargets)) {
            if (!configured.contains(job)) {
                findings.add(finding(file, Code.TARGETS, "no job reads the targets of " + job));
            }
        }
    }

    private static Finding finding(OutputFile file, Code code, String message) {
        return new Finding(file.path(), 1, 1, code, message);
    }
}
