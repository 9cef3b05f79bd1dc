package network.frameworks.model.internal.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import network.frameworks.model.diagnostic.Diagnostics;
import network.frameworks.model.internal.bind.Section;
import network.frameworks.model.internal.catalog.Installer.Hosts;
import network.frameworks.model.internal.catalog.Installer.Play;
import network.frameworks.model.internal.catalog.Installer.Playbook;
import network.frameworks.model.internal.catalog.Installer.Rollout;
import network.frameworks.model.pack.PackLayers;
import network.frameworks.model.service.Install.Method;

/** The Ansible roles of the packs that install services. Immutable. */
public final class InstallerCatalog {
    private final SortedMap<String, Installer> installers;

    private InstallerCatalog(Map<String, Installer> installers) {
        this.installers = Collections.unmodifiableSortedMap(new TreeMap<>(installers));
    }

    static InstallerCatalog load(PackLayers packs, Diagnostics problems) {
        return new InstallerCatalog(
                new CatalogFolder(packs, "installers").entries(InstallerCatalog::installer, problems));
    }

    private static Installer installer(String role, Section section) {
        String word = role.replace('-', '_');
        boolean everywhere = section.flag("everyHost", false);
        List<Method> methods = section.words("methods", Method.class);
        Play play = new Play(
                section.text("play", "Install what " + role + " brings"),
                new Hosts(everywhere ? "" : section.text("group", word + "_hosts"), section.flag("always", false)),
                section.word("playbook", Playbook.INFRASTRUCTURE),
                section.word("rollout", Rollout.AT_ONCE),
                section.text("tag", word));
        return new Installer(
                role,
                play,
                methods.isEmpty() ? List.of(Method.values()) : methods,
                section.flag("needsProgram", false));
    }

    /** The installer of a role, or nothing. */
    public Optional<Installer> find(String role) {
        return Optional.ofNullable(installers.get(role));
    }

    /** All installers, sorted by role. */
    public List<Installer> all() {
        return List.copyOf(installers.values());
    }

    /** The names of all roles, sorted. */
    public Set<String> names() {
        return installers.keySet();
    }
}
