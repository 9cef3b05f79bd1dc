package network.frameworks.generator.internal.check.scripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import network.frameworks.generator.FrameworksGenerator;
import network.frameworks.generator.ModelSource;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.plan.Plan;
import network.frameworks.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsCheckTest {

    private final Plan plan = SamplePlans.of("frameworks-network");
    private final List<OutputFile> tree = new FrameworksGenerator()
            .render(ModelSource.file(Path.of("../samples/frameworks-network/frameworks.yml")))
            .files();

    @Test
    void theSampleIsFine() {
        assertThat(tree).isNotEmpty();
        assertThat(new ScriptsCheck().check(plan, tree)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scripts/deploy.sh | set -euo pipefail | set -eu | FW6502",
                "scripts/deploy.sh | #!/usr/bin/env bash | #!/bin/sh | FW6502",
                "scripts/deploy.sh | /lib.sh\" | /library.sh\" | FW6504",
                "scripts/deploy.sh | scripts/playbook.sh | scripts/playbooks.sh | FW6504",
                "scripts/deploy.sh | environment=$1 | environ=$1 | FW6503",
                "scripts/deploy.sh | \"\") ;; | \") ;; | FW6501",
                "scripts/terraform.sh | esac | | FW6501",
                "scripts/terraform.sh | ;;%nesac | ;;%nfi | FW6501",
                "scripts/terraform.sh | %nfi%n | %n | FW6501",
                "scripts/terraform.sh | $environment.tfvars | $environmnt.tfvars | FW6503",
                "scripts/playbook.sh | inventory/$environment\" | inventory/$environment | FW6501",
                "scripts/rotate-certificate.sh | done | don | FW6501",
                "scripts/rotate-certificate.sh | prod/api\" | prod/api | FW6501",
                "scripts/export-certificates.sh | ' \"$folder\" | \"$folder\" | FW6501",
                "scripts/lib.sh | %n}%n | %n | FW6501",
                "README.md | -var-file=prod.tfvars | -var-file=production.tfvars | FW6505",
                "README.md | terraform plan | terrafrom plan | FW6505",
                "README.md | -target=module.dns | -target=module.domain | FW6505",
                "README.md | certificates[\"api\"] | certificates[\"web\"] | FW6505",
                "README.md | -var node_count | -var nodes | FW6505",
                "README.md | playbooks/services.yml | playbooks/service.yml | FW6505",
                "README.md | inventory/staging | inventory/stage | FW6505",
                "README.md | --tags config | --tags conf | FW6505",
                "README.md | --limit central-1 | --limit centre-1 | FW6505",
                "README.md | scripts/wireguard-keys.sh staging | scripts/wireguard.sh staging | FW6505",
                "README.md | prometheus/tests | prometheus/test | FW6505"
            })
    void aSingleMistakeIsFound(String path, String right, String wrong, String code) {
        String replacement = wrong == null ? "" : wrong;
        List<OutputFile> broken = tree.stream()
                .map(file -> file.path().equals(path)
                        ? withContent(file, replaceLast(file.content(), lines(right), lines(replacement)))
                        : file)
                .toList();
        assertThat(broken).isNotEqualTo(tree);
        assertThat(new ScriptsCheck().check(plan, broken))
                .isNotEmpty()
                .extracting(finding -> finding.location().file(), Diagnostic::code)
                .containsOnly(tuple(path, code));
    }

    @Test
    void aMissingProgramIsFoundWhereItIsCalled() {
        List<OutputFile> without = tree.stream()
                .filter(file -> !file.path().equals("scripts/terraform.sh"))
                .toList();
        assertThat(new ScriptsCheck().check(plan, without))
                .extracting(finding -> finding.location().file())
                .containsOnly("scripts/deploy.sh", "scripts/rotate-certificate.sh");
    }

    private static String lines(String text) {
        return text.replace("%n", "\n");
    }

    private static String replaceLast(String text, String from, String to) {
        int at = text.lastIndexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static OutputFile withContent(OutputFile file, String content) {
        return new OutputFile(file.path(), file.template(), content, file.executable());
    }
}
