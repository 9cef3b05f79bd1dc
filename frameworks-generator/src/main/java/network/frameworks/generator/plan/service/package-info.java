/** What runs on a node: how each service is installed, run and reached. */
@NullMarked
package network.frameworks.generator.plan.service;

import org.jspecify.annotations.NullMarked;
