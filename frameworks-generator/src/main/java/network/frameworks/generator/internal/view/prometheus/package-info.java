/** Prometheus and Alertmanager: what is scraped, which rules are evaluated, who is told, and the tests of the rules. */
@NullMarked
package network.frameworks.generator.internal.view.prometheus;

import org.jspecify.annotations.NullMarked;
