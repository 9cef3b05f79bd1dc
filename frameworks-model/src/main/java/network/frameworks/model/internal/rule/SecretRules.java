package network.frameworks.model.internal.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import network.frameworks.model.Role;
import network.frameworks.model.SecretReference;
import network.frameworks.model.ServiceUse;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.service.ServiceDefinition;
import network.frameworks.model.service.Settings.Clause;
import network.frameworks.model.service.Settings.Secret;
import network.frameworks.model.service.Settings.Variable;

/** A model names secrets, it never holds one. */
final class SecretRules implements Rule {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern LOOKS_SECRET = Pattern.compile(
            ".*(PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIALS?|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Set<String> secrets = new HashSet<>();
        scope.services().all().forEach(service -> {
            service.settings().secrets().stream().map(Secret::name).forEach(secrets::add);
            service.settings().contract().stream()
                    .filter(Clause::secret)
                    .map(Clause::name)
                    .forEach(secrets::add);
        });
        for (Role role : scope.environment().roles()) {
            for (int index = 0; index < role.services().size(); index++) {
                ServiceUse use = role.services().get(index);
                ModelPath path = scope.path("roles", role.name(), "services")
                        .index(index)
                        .key("environment");
                use.environment()
                        .keySet()
                        .forEach(name -> variable(name, secrets, path.key(name).asKey(), findings));
            }
        }
        for (ServiceDefinition service : scope.environment().services()) {
            ModelPath path = scope.path("services", service.name());
            for (Variable variable : service.settings().environment()) {
                variable(
                        variable.name(),
                        secrets,
                        scope.variable(service, variable.name()).asKey(),
                        findings);
            }
            for (int index = 0; index < service.settings().secrets().size(); index++) {
                String secret = service.settings().secrets().get(index).name();
                boolean asked = service.settings().clause(secret).isPresent();
                name(
                        secret,
                        asked
                                ? path.key("settings").key(secret).asKey()
                                : path.key("secrets").index(index),
                        findings);
            }
        }
        scope.environment().secrets().forEach(secret -> reference(scope, secret, findings));
    }

    private static void variable(String name, Set<String> secrets, ModelPath path, Findings findings) {
        if (!name(name, path, findings)) {
            return;
        }
        if (secrets.contains(name)) {
            findings.add(
                    DiagnosticCode.PLAIN_SECRET,
                    path,
                    "'" + name + "' is a secret and must not be written into the model",
                    "remove it here; its value comes from the encrypted Ansible variable named under 'secrets:'");
        } else if (LOOKS_SECRET.matcher(name).matches()) {
            findings.add(
                    DiagnosticCode.SECRET_LOOKING,
                    path,
                    "'" + name + "' looks like a secret, but its value is plain text",
                    "declare it under 'secrets' of a service of your own, so that it stays out of the model");
        }
    }

    private static boolean name(String name, ModelPath path, Findings findings) {
        if (VARIABLE.matcher(name).matches()) {
            return true;
        }
        findings.add(
                DiagnosticCode.BAD_VARIABLE,
                path,
                "'" + name + "' is not the name of an environment variable",
                "letters, digits and '_', not starting with a digit");
        return false;
    }

    private static void reference(Scope scope, SecretReference secret, Findings findings) {
        ModelPath path = scope.path("secrets", secret.name());
        name(secret.name(), path.asKey(), findings);
        if (!VARIABLE.matcher(secret.variable()).matches()) {
            findings.add(
                    DiagnosticCode.PLAIN_SECRET,
                    path,
                    "what is given for '" + secret.name() + "' is not the name of an Ansible variable",
                    "name the variable that holds the secret, never the secret itself");
        }
    }
}
