package network.frameworks.generator;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import network.frameworks.model.diagnostic.*;
import network.frameworks.model.catalog.Catalogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ProbeTest {
    static final String BASE = """
            apiVersion: frameworks/v1
            name: demo
            domain: example.org
            roles:
              control: {services: [%s]}
            %s
            environments:
              prod:
                clusters:
                  central: {type: central, location: fsn1, serverType: cx33, nodes: 1}
                  %s
            """;
    @Test
    void probe(@TempDir Path folder) throws Exception {
        FrameworksGenerator generator = new FrameworksGenerator();
        Map<String,String> cases = new LinkedHashMap<>();
        cases.put("clusters300", BASE.formatted("prometheus", "", IntStream.range(0,300).mapToObj(i->"c%d: {type: edge, role: control, location: fsn1, serverType: cx23}".formatted(i)).collect(Collectors.joining("\n      "))));
        cases.put("surrogate", BASE.formatted("prometheus", "alerts: {HighCpuUsage: {summary: \"\\ud800\"}}", ""));
        cases.put("surrogate env", BASE.formatted("nginx", "services: {nginx: {environment: {A: \"\\udc00\"}}}", ""));
        cases.put("same override twice", BASE.formatted("prometheus", "alerts: {HighCpuUsage: {overrides: [{cluster: central, threshold: 1}, {cluster: central, threshold: 2}]}}", ""));
        cases.put("crossing", BASE.formatted("prometheus", "alerts: {HighCpuUsage: {overrides: [{cluster: central, threshold: 1}, {role: control, threshold: 2}]}}", ""));
        for (var service : Catalogs.bundled().services().all()) {
            String n = service.name();
            cases.put("ports of " + n, BASE.formatted(n, "services: {%s: {ports: {zzz: 19999}}}".formatted(n), ""));
            cases.put("no health " + n, BASE.formatted(n, "services: {%s: {health: ~, metrics: ~}}".formatted(n), ""));
            cases.put("installer " + n, BASE.formatted(n, "services: {%s: {installer: nope}}".formatted(n), ""));
            cases.put("kind " + n, BASE.formatted(n, "services: {%s: {kind: application}}".formatted(n), ""));
            cases.put("loopback " + n, BASE.formatted(n, "services: {%s: {ports: {%s}}}".formatted(n, service.ports().stream().map(p -> p.name()+": {number: "+p.number()+", exposure: loopback}").collect(Collectors.joining(", "))), ""));
            cases.put("udp " + n, BASE.formatted(n, "services: {%s: {ports: {%s}}}".formatted(n, service.ports().stream().map(p -> p.name()+": {number: "+p.number()+", protocol: udp}").collect(Collectors.joining(", "))), ""));
            cases.put("env placeholder " + n, BASE.formatted(n, "services: {%s: {environment: {A: \"${port:%s:none} ${port:none:x} ${nope} ${\"}}}".formatted(n, n), ""));
            cases.put("external " + n, BASE.formatted("prometheus", "external: {%s: {host: a.example.net, port: 1}}".formatted(n), ""));
            cases.put("external and served " + n, BASE.formatted(n, "external: {%s: {host: a.example.net, port: 1}}".formatted(n), ""));
        }
        cases.put("domain of one label", BASE.formatted("nginx","","").replace("example.org","org"));
        cases.put("edge only", BASE.formatted("nginx","","").replace("type: central","type: edge"));
        cases.put("monitoring none", BASE.formatted("nginx","monitoring: {cluster: nope}",""));
        cases.put("scrape 1ms", BASE.formatted("prometheus","monitoring: {scrapeInterval: 1ms}",""));
        cases.put("scrape 100d", BASE.formatted("prometheus","monitoring: {scrapeInterval: 100d}",""));
        cases.put("retention 1ms", BASE.formatted("prometheus","monitoring: {retention: 1ms}",""));
        cases.put("for 1ms", BASE.formatted("prometheus","alerts: {HighCpuUsage: {for: 1ms}}",""));
        cases.put("for 1000d", BASE.formatted("prometheus","alerts: {HighCpuUsage: {for: 1000d}}",""));
        cases.put("for 1000d service down", BASE.formatted("prometheus","alerts: {ServiceDown: {for: 1000d}}",""));
        cases.put("keepFiring 1000d", BASE.formatted("prometheus","alerts: {ServiceDown: {keepFiringFor: 1000d}}",""));
        for (String a : List.of("HighCpuUsage","HighMemoryUsage","HighStreamLatency","KafkaConsumerLag","DatabaseConnectionsHigh","ServiceDown"))
            for (String t : List.of("0","100","-1","0.000001","999999999999","1e9"))
                cases.put("threshold "+a+t, BASE.formatted("prometheus, kafka, mistserver, postgres, kafka-exporter, helmsman","alerts: {%s: {threshold: %s}}".formatted(a,t),""));
        for (String e : List.of("up == 1 or up == 0","absent(up)","vector(1)","1 > 0","up{job=~\"(\"} == 0","sum(up) without (x) > 1","up offset 5m > 0","up[5m]","rate(up[5m]) > 1","max_over_time(up[5m:1m]) > 0","up @ end() > 0","label_replace(up, \"a\", \"$1\", \"b\", \"(\") == 0","histogram_quantile(0.9, up) > 1","time() > 0","up and on(x) up","topk(5, up) > 0","count_values(\"x\", up) > 0","predict_linear(up[1h], 5) > 0","up > 1e400","up > NaN","-up > 0","(up) > 0","absent_over_time(up[5m]) > 0","timestamp(up) > 0","up == bool 0", "quantile(2, up) > 0","up{} > 0","{__name__=~\"u.*\"} > 0","up{environment=\"x\"} == 0","scalar(up) > 0", "sort(up) > 0","up % 0 > 1","up ^ 9 > 1","up atan2 up > 0","up / ignoring(job) group_left up > 0"))
            cases.put("expr "+e, BASE.formatted("prometheus","alerts: {Mine: {expr: '%s', summary: \"x {{ $labels.job }} {{ $value }}\"}}".formatted(e.replace("'","''")),""));
        for (String t : List.of("{{ $labels.nope }}","{{ $value","{{ template \"x\" }}","{{ .Labels.job }}","{{ $value | humanize | nope }}","{{ range }}","{{ query \"up\" }}","{{ if }}","{{ end }}","{{/* x */}}"))
            cases.put("text "+t, BASE.formatted("prometheus","alerts: {HighCpuUsage: {summary: '%s', description: '%s'}}".formatted(t,t),""));
        for (String n : List.of("a","node","all","localhost","a".repeat(60),"a--b","1a","a1","x-","ungrouped","hostvars"))
            cases.put("names "+n, BASE.formatted("nginx","", n+": {type: edge, role: control, location: fsn1, serverType: cx23}"));
        for (int nodes : List.of(0,1,99,250,251,1000))
            cases.put("nodes "+nodes, BASE.formatted("nginx","", "edge: {type: edge, role: control, location: fsn1, serverType: cx23, nodes: "+nodes+"}"));
        StringBuilder out = new StringBuilder();
        cases.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve("m.yml"), text);
                RenderResult r = generator.render(new ModelSource.InFile(folder.resolve("m.yml"), "m.yml"));
                List<Diagnostic> d = r.diagnostics().stream().filter(x -> !x.code().equals("FW4015")).toList();
                boolean bad = d.stream().anyMatch(x -> x.location() == null || x.code().equals("FW4002") || x.code().startsWith("FW6"));
                out.append(bad ? "BAD " : r.ok() ? "ok " : "- ").append(name).append(": ").append(d.stream().limit(3).map(x -> x.code()+" "+x.location()+" "+x.message()).toList()).append('\n');
            } catch (Throwable e) {
                out.append("THROWN ").append(name).append(": ").append(e).append(" ").append(Arrays.stream(e.getStackTrace()).filter(x -> x.getClassName().startsWith("network")).limit(3).toList()).append('\n');
            }
        });
        Files.writeString(Path.of("/tmp/fz/probe.txt"), out);
    }
}
