package network.frameworks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutatedModelsTest {
    @Test
    void survey(@TempDir Path folder) throws IOException {
        FrameworksGenerator generator = new FrameworksGenerator();
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, String> first = new TreeMap<>();
        for (String sample : java.util.List.of(System.getProperty("fz.samples", "minimal,frameworks-network,everything").split(","))) {
            Path model = sample.equals("everything") ? Path.of("../frameworks-model/src/test/resources/network/frameworks/model/read/everything.yml") : Path.of("../samples", sample, "frameworks.yml");
            String text = Files.readString(model).replace("      - {service: relay, threshold: 60}\n", "");
            int from = Integer.getInteger("fz.from", 0);
            for (int seed = from; seed < from + Integer.getInteger("fz.count", 200); seed++) {
                String mutated = MutatedModel.of(text, new Random(seed));
                Path file = folder.resolve("frameworks.yml");
                Files.writeString(file, mutated);
                String what;
                try {
                    RenderResult result = generator.render(new ModelSource.InFile(file, "frameworks.yml"));
                    what = result.ok() ? "ok" : "";
                    for (Diagnostic d : result.diagnostics()) {
                        String k = d.code() + (d.location() == null ? " NO PLACE" : "");
                        seen.merge(k, 1, Integer::sum);
                        if (d.location() == null || d.code().compareTo("FW4") > 0) first.putIfAbsent(k + " " + d.message().replaceAll("[0-9]+", "N").substring(0, Math.min(60, d.message().replaceAll("[0-9]+", "N").length())), sample + " " + seed + " " + d.message() + " || " + mutated.lines().findFirst().get() + " @" + d.location()+" "+d.sourceLine());
                    }
                } catch (Throwable e) {
                    what = "THROWN " + e.getClass().getSimpleName() + " " + String.valueOf(e.getMessage()).replaceAll("[0-9]+", "N") + " at " + (e.getStackTrace().length > 0 ? java.util.Arrays.stream(e.getStackTrace()).filter(x -> x.getClassName().startsWith("network")).limit(2).toList() : "");
                    first.putIfAbsent(what, sample + " " + seed + " " + mutated.lines().findFirst().get());
                }
                seen.merge(what, 1, Integer::sum);
            }
        }
        Files.writeString(Path.of("/tmp/fz/out.txt"), seen + "\n\n" + String.join("\n", first.entrySet().stream().map(String::valueOf).toList()));
        assertThat(seen).isNotEmpty();
    }
}
