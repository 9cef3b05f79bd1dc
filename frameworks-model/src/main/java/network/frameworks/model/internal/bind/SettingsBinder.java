package network.frameworks.model.internal.bind;

import java.util.Set;
import network.frameworks.model.Acme;
import network.frameworks.model.Dns;
import network.frameworks.model.EnvironmentBuilder;
import network.frameworks.model.EnvironmentDefaults;
import network.frameworks.model.Mesh;
import network.frameworks.model.Monitoring;
import network.frameworks.model.Release;
import network.frameworks.model.Ssh;
import network.frameworks.model.State;

/** Binds the sections of which an environment has exactly one; what they leave out has a default. */
final class SettingsBinder {
    private static final int HIGHEST_PORT = 65535;

    private final Section environment;
    private final EnvironmentDefaults defaults;

    SettingsBinder(Section environment, EnvironmentDefaults defaults) {
        this.environment = environment;
        this.defaults = defaults;
    }

    void bind(EnvironmentBuilder builder) {
        builder.mesh(mesh())
                .dns(dns())
                .acme(acme())
                .ssh(ssh())
                .state(state())
                .release(release())
                .monitoring(monitoring());
    }

    private Mesh mesh() {
        Mesh fallback = defaults.mesh();
        Section section = environment.section("mesh");
        Mesh mesh = new Mesh(
                section.text("range", fallback.range()),
                section.number("port", fallback.port(), 1, HIGHEST_PORT),
                section.text("interface", fallback.interfaceName()),
                section.number("mtu", fallback.mtu(), 1280, 8920));
        section.finish();
        return mesh;
    }

    private Dns dns() {
        Dns fallback = defaults.dns();
        Section section = environment.section("dns");
        Dns dns = new Dns(
                section.text("zone", fallback.zone()),
                section.number("ttl", fallback.ttl(), 1, Integer.MAX_VALUE),
                section.flag("proxied", fallback.proxied()));
        section.finish();
        return dns;
    }

    private Acme acme() {
        Acme fallback = defaults.acme();
        Section section = environment.section("acme");
        Acme acme = new Acme(section.text("email", fallback.email()), section.word("directory", fallback.directory()));
        section.finish();
        return acme;
    }

    private Ssh ssh() {
        Ssh fallback = defaults.ssh();
        Section section = environment.section("ssh");
        Ssh ssh = new Ssh(
                section.text("user", fallback.user()),
                section.number("port", fallback.port(), 1, HIGHEST_PORT),
                section.has("keys") ? section.filledTexts("keys") : fallback.keys(),
                section.has("allowedFrom") ? section.texts("allowedFrom") : fallback.allowedFrom());
        section.allow(Set.of("keys", "allowedFrom"));
        section.finish();
        return ssh;
    }

    private State state() {
        Section section = environment.section("state");
        State fallback = defaults.state(section.text("region", defaults.state().region()));
        State state = new State(
                section.text("bucket", fallback.bucket()),
                fallback.region(),
                section.text("endpoint", fallback.endpoint()));
        section.finish();
        return state;
    }

    private Release release() {
        Release fallback = defaults.release();
        Section section = environment.section("release");
        Release release = new Release(
                section.text("version", fallback.version()), section.text("artifacts", fallback.artifacts()));
        section.finish();
        return release;
    }

    private Monitoring monitoring() {
        Monitoring fallback = defaults.monitoring();
        Section section = environment.section("monitoring");
        Monitoring monitoring = new Monitoring(
                section.optionalText("cluster"),
                section.duration("scrapeInterval", fallback.scrapeInterval()),
                section.duration("retention", fallback.retention()),
                section.optionalText("runbookBaseUrl"));
        section.finish();
        return monitoring;
    }
}
