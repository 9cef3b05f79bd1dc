package network.frameworks.generator.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import network.frameworks.generator.TestPack;
import network.frameworks.generator.extension.Output;
import network.frameworks.generator.tools.RealTool;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.testing.Draw;
import network.frameworks.testing.SeededTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The real readers of languages get back the texts that templates print. */
@Tag("tools")
class LanguagesOracleTest {

    @TempDir
    Path temp;

    @SeededTest(cases = 4)
    @DisplayName("TOML, CSV, SQL, HTML, INI and shell as Python, SQLite and sh read them")
    void readBack(Draw draw) throws IOException {
        RealTool python = RealTool.require("python3").in(temp);
        List<String> texts = draw.list(80, 80, () -> draw.text(0, 25)).stream()
                .map(text -> text.replaceAll(
                        "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]", "\ufffd"))
                .toList();
        Files.writeString(temp.resolve("texts.json"), new JsonMapper().writeValueAsString(texts));
        write("a.toml", "<#list xs as x>k[=x?index] = \"[=x]\"\n</#list>", texts);
        write("a.csv", "<#list xs as x>1,[=x],2\n</#list>", texts);
        write("a.sql", "<#list xs as x>insert into t values ([=x?index], '[=x]');\n</#list>", texts);
        write("a.html", "<!doctype html>\n<#list xs as x><p title=\"[=x]\">[=x]</p></#list>", texts);
        write("a.ini", "[a]\n<#list xs as x>k[=x?index] = [=x]\n</#list>", texts);
        write("a.env", "<#list xs as x>k[=x?index]=\"[=x]\"\n</#list>", texts);
        Files.copy(
                Path.of("src/test/resources/network/frameworks/generator/internal/render/read_back.py"),
                temp.resolve("read_back.py"));

        RealTool.Result result = python.run("read_back.py").expectExit(0);

        assertThat(result.stdout()).isEqualTo("toml 80\ncsv 80\nsql 80\nhtml 80\nini 80\nenv 80\n");
    }

    private void write(String file, String template, List<String> texts) throws IOException {
        PackLayers packs = PackLayers.of(List.of(TestPack.ofTemplates("frameworks", Map.of(file + ".ftl", template))));
        String content = new Renderer(packs)
                .render("frameworks.yml", List.of(Output.of(file, file + ".ftl", Map.of("xs", texts))))
                .get(0)
                .content();
        Files.writeString(temp.resolve(file), content);
    }
}
