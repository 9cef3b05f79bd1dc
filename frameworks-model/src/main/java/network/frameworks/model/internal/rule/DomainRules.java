package network.frameworks.model.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import network.frameworks.model.Dns;
import network.frameworks.model.Environment;
import network.frameworks.model.ExternalService;
import network.frameworks.model.diagnostic.DiagnosticCode;
import network.frameworks.model.diagnostic.ModelPath;
import network.frameworks.model.internal.net.Ipv4Address;
import network.frameworks.model.service.ServiceDefinition;

/** Domains are DNS names of at least two labels; an environment's domain lies in its zone and is its own. */
final class DomainRules implements Rule {
    private static final int LONGEST_NAME = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(\\." + LABEL + ")+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@(.+)");

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public void check(Scope scope, Findings findings) {
        Environment environment = scope.environment();
        domain(scope, findings);
        Dns dns = environment.dns();
        boolean zoneSound = dns.zone().isEmpty() || isName(dns.zone());
        if (!zoneSound && !isWithin(environment.domain(), dns.zone())) {
            bad(scope.path("dns", "zone"), "the zone", dns.zone(), findings);
        }
        if (isName(dns.zone()) && isName(environment.domain()) && !isWithin(environment.domain(), dns.zone())) {
            findings.add(
                    DiagnosticCode.NAME_OUTSIDE_ZONE,
                    scope.path("dns", "zone"),
                    "the domain '" + environment.domain() + "' does not lie in the zone '" + dns.zone() + "'",
                    "name the Cloudflare zone that holds the domain");
        }
        Matcher email = EMAIL.matcher(environment.acme().email());
        if (isName(environment.domain()) && (!email.matches() || !isName(email.group(1)))) {
            findings.add(
                    DiagnosticCode.BAD_DOMAIN,
                    scope.path("acme", "email"),
                    "'" + environment.acme().email() + "' is not an email address",
                    null);
        }
        others(scope, findings);
    }

    private static void domain(Scope scope, Findings findings) {
        String domain = scope.environment().domain();
        String derivedPrefix = scope.environment().name() + ".";
        String said = domain.startsWith(derivedPrefix) ? domain.substring(derivedPrefix.length()) : domain;
        if (!said.isEmpty() && !isName(said)) {
            bad(scope.path("domain"), "the domain", said, findings);
        }
        for (Environment other : scope.model().environments()) {
            if (other.name().compareTo(scope.environment().name()) < 0
                    && other.domain().equals(domain)) {
                findings.add(
                        DiagnosticCode.DUPLICATE_DOMAIN,
                        scope.path("domain"),
                        "the environments '" + other.name() + "' and '"
                                + scope.environment().name() + "' have the same domain '" + domain + "'",
                        "give each its own, for example " + scope.environment().name() + "." + domain);
            }
        }
    }

    private static void others(Scope scope, Findings findings) {
        for (ExternalService external : scope.environment().external()) {
            boolean address = external.host().matches("[0-9.]+")
                    && Ipv4Address.parse(external.host()).isPresent();
            if (!address && !isName(external.host())) {
                findings.add(
                        DiagnosticCode.BAD_DOMAIN,
                        scope.path("external", external.name(), "host"),
                        "'" + external.host() + "' is neither a DNS name nor an IPv4 address",
                        "name the host alone, without protocol and port");
            }
        }
        for (ServiceDefinition service : scope.environment().services()) {
            String label = service.network().publicName();
            if (label != null && !label.isEmpty() && !label.matches(LABEL)) {
                bad(scope.path("services", service.name(), "publicName"), "the public name", label, findings);
            }
        }
    }

    private static void bad(ModelPath path, String what, String name, Findings findings) {
        findings.add(
                DiagnosticCode.BAD_DOMAIN,
                path,
                what + " '" + name + "' is not a DNS name",
                "lower-case letters, digits, hyphens and dots, like video.example.org");
    }

    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** Whether a name is a domain or lies below it. */
    static boolean isWithin(String name, String domain) {
        return name.equals(domain) || name.endsWith("." + domain);
    }
}
