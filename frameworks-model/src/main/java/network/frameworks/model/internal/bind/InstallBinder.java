package network.frameworks.model.internal.bind;

import java.util.List;
import java.util.Objects;
import network.frameworks.model.internal.document.Node;
import network.frameworks.model.internal.document.ScalarNode;
import network.frameworks.model.service.Install.Method;
import network.frameworks.model.service.Run.Profile;
import network.frameworks.model.service.Run.Signal;
import network.frameworks.model.service.ServiceDefinitionBuilder;
import org.jspecify.annotations.Nullable;

/** Binds how a service is installed and run. */
final class InstallBinder {
    private InstallBinder() {}

    static void bind(Section service, ServiceDefinitionBuilder builder) {
        builder.installer(service.optionalText("installer"));
        Section install = service.section("install");
        builder.method(install.optionalWord("method", Method.class))
                .packageName(install.optionalText("package"))
                .archive(install.optionalFlag("archive"))
                .program(install.optionalText("program"));
        install.textMap("files").forEach(builder::file);
        builder.credentials(install.texts("credentials"));
        install.finish();
        Section run = service.section("run");
        builder.arguments(arguments(run))
                .unit(run.optionalText("unit"))
                .account(run.optionalText("account"))
                .profile(run.word("profile", Profile.NETWORK))
                .after(run.texts("after"))
                .scratch(run.optionalText("scratch"));
        run.finish();
        builder.reload(reload(service));
    }

    /** An argument may come twice. */
    private static List<String> arguments(Section run) {
        Values values = new Values(run.report());
        return run.items("arguments").stream()
                .map(values::filledText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** A flag for the usual signal, or the word of another. */
    private static @Nullable Signal reload(Section service) {
        Node node = service.map().get("reload");
        if (node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.BOOLEAN) {
            return service.flag("reload", false) ? Signal.HUP : null;
        }
        return service.optionalWord("reload", Signal.class);
    }
}
