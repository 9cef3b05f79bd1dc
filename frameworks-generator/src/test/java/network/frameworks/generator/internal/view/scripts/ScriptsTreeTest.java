package network.frameworks.generator.internal.view.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import network.frameworks.generator.RenderedTree;
import network.frameworks.generator.SamplePlans;
import network.frameworks.generator.extension.OutputFile;
import network.frameworks.generator.internal.reconcile.Reconciler;
import network.frameworks.generator.tools.RealTool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTreeTest {

    @TempDir
    Path tree;

    private List<OutputFile> files = List.of();

    @BeforeEach
    void render() throws Exception {
        files = RenderedTree.of(SamplePlans.of("frameworks-network"), "", "scripts");
        new Reconciler().reconcile(tree, files, false);
    }

    @Test
    void theReadmeTellsTheCommandsOfEveryEnvironment() {
        assertThat(text("README.md"))
                .contains(
                        "terraform init -backend-config=backend.hcl\n",
                        "terraform plan -var-file=prod.tfvars\n",
                        "terraform apply -var-file=staging.tfvars\n",
                        "terraform apply -target=module.dns\n",
                        "terraform apply -var node_count=4\n",
                        "terraform apply -replace='module.certificates[\"api\"].acme_certificate.this'\n",
                        "ansible-playbook -i inventory/prod playbooks/site.yml\n",
                        "ansible-playbook -i inventory/staging playbooks/infrastructure.yml\n",
                        "--limit central-1.frameworks.network\n",
                        "--tags config\n",
                        "--tags wireguard\n");
    }

    @Test
    void programsAreExecutableAndTheLibraryIsNot() {
        assertThat(files)
                .filteredOn(OutputFile::executable)
                .extracting(OutputFile::path)
                .allMatch(path -> path.startsWith("scripts/"))
                .doesNotContain("scripts/lib.sh")
                .hasSize(7);
    }

    @Tag("tools")
    @Test
    void shellcheckHasNothingToSay() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--external-sources"));
        try (Stream<Path> scripts = Files.list(tree.resolve("scripts"))) {
            scripts.sorted().map(Path::getFileName).map(Path::toString).forEach(arguments::add);
        }
        RealTool.require("shellcheck")
                .in(tree.resolve("scripts"))
                .run(arguments)
                .expectExit(0);
    }

    @Tag("tools")
    @Test
    void scriptsRefuseWhatTheTreeDoesNotHave() {
        assertThat(bash("scripts/terraform.sh", "production", "plan")
                        .expectExit(1)
                        .stderr())
                .isEqualTo("terraform.sh: there is no environment 'production', only: prod staging\n");
        assertThat(bash("scripts/playbook.sh", "prod", "no-such").expectExit(1).stderr())
                .isEqualTo("playbook.sh: there is no playbook ansible/playbooks/no-such.yml\n");
        assertThat(bash("scripts/rotate-certificate.sh", "prod", "web")
                        .expectExit(1)
                        .stderr())
                .isEqualTo("rotate-certificate.sh: there is no certificate 'prod/web', only: prod/api prod/cell-us-east"
                        + " staging/api staging/cell-eu\n");
        assertThat(bash("scripts/deploy.sh", "prod", "--no").expectExit(1).stderr())
                .isEqualTo("deploy.sh: unknown option '--no'\n");
    }

    @Tag("tools")
    @Test
    void rotatingACertificateReplacesExactlyThatOne() throws Exception {
        RealTool bash = withTerraform("printf '<%s>' \"$@\"; echo");

        assertThat(bash.run("scripts/rotate-certificate.sh", "prod", "api", "-auto-approve")
                        .expectExit(0)
                        .stdout())
                .isEqualTo("<apply><-var-file=prod.tfvars>"
                        + "<-replace=module.certificates[\"api\"].acme_certificate.this><-auto-approve>\n");
    }

    @Tag("tools")
    @Test
    void certificatesGoFromTerraformToAnsibleUnreadableForOthers() throws Exception {
        RealTool bash = withTerraform("printf '%s' '{\"api\": {\"fullchain_pem\": \"chain\\n\","
                + " \"private_key_pem\": \"key\\n\", \"nodes\": []}}'");

        bash.run("scripts/export-certificates.sh", "prod").expectExit(0);

        Path folder = tree.resolve("ansible/certificates/prod/api");
        assertThat(folder.resolve("tls.crt")).hasContent("chain\n");
        assertThat(folder.resolve("tls.key")).hasContent("key\n");
        assertThat(Files.getPosixFilePermissions(folder.resolve("tls.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /** Bash with a stand-in for Terraform that does this and nothing else. */
    private RealTool withTerraform(String script) throws IOException {
        Path bin = Files.createDirectory(tree.resolve("bin"));
        Path standIn =
                Files.writeString(bin.resolve("terraform"), "#!/bin/sh\n[ \"$1\" = init ] && exit\n" + script + "\n");
        assertThat(standIn.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(tree.resolve("terraform/environments/prod"));
        return RealTool.require("bash").in(tree).withEnvironment(Map.of("PATH", bin + ":/usr/bin:/bin"));
    }

    private RealTool.Result bash(String... command) {
        return RealTool.require("bash").in(tree).run(command);
    }

    private String text(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
