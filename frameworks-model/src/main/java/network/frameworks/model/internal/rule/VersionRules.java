package network.frameworks.model.internal.rule;

import java.util.regex.Pattern;
import network.frameworks.model.Role;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;

/** Versions and bucket names become parts of paths and URLs. */
final class VersionRules implements Rule {
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}");
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        version(scope.environment().release().version(), scope.path("release", "version"), findings);
        for (Role role : scope.environment().roles()) {
            for (int index = 0; index < role.services().size(); index++) {
                ServiceUse use = role.services().get(index);
                if (use.version() != null) {
                    ModelPath path =
                            scope.path("roles", role.name(), "services").index(index);
                    version(use.version(), path.key("version"), findings);
                }
            }
        }
        String bucket = scope.environment().state().bucket();
        boolean followsFromName = bucket.startsWith(scope.model().name())
                && !NameRules.isLabel(scope.model().name());
        if (!BUCKET.matcher(bucket).matches() && !followsFromName) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    scope.path("state", "bucket"),
                    "'" + bucket + "' is not the name of an S3 bucket",
                    "name one with 'state: {bucket: ...}' of 3 to 63 lower-case letters, digits, dots and hyphens");
        }
    }

    private static void version(String version, ModelPath path, Findings findings) {
        if (!VERSION.matcher(version).matches()) {
            findings.add(
                    DiagnosticCode.BAD_NAME,
                    path,
                    "'" + version + "' is not a version",
                    "letters, digits, '.', '_', '+' and '-', like 1.4.0");
        }
    }
}
