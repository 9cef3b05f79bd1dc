/** Decides how each service is installed, run and reached on its node. */
@NullMarked
package network.frameworks.generator.internal.resolve.service;

import org.jspecify.annotations.NullMarked;
