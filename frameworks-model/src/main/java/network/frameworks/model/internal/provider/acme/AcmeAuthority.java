package network.frameworks.model.internal.provider.acme;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import network.frameworks.model.Certificate;
import network.frameworks.model.Environment;
import network.frameworks.model.diagnostic.Diagnostic;
import network.frameworks.model.diagnostic.ModelPath;

/**
 * Who issues certificates, in the words of its {@code facts.yaml}.
 *
 * @param directories the addresses of its directories by the word for them in a model
 * @param namesPerCertificate how many names one certificate takes
 */
public record AcmeAuthority(SortedMap<String, String> directories, int namesPerCertificate) {

    public AcmeAuthority {
        if (namesPerCertificate < 1) {
            throw new IllegalArgumentException("namesPerCertificate must be at least 1");
        }
        directories = Collections.unmodifiableSortedMap(new TreeMap<>(directories));
    }

    /** What is wrong with an environment for the authority. */
    public void check(Environment environment, ModelPath path, Consumer<Diagnostic> problems) {
        OrderRules orders = new OrderRules(namesPerCertificate);
        for (Certificate certificate : environment.certificates()) {
            orders.check(
                    certificate,
                    path.key("certificates").key(certificate.name()).key("names"),
                    problems);
        }
    }
}
