/**
 * What others add to a generator in Java: sources of outputs and checks, and what these are made of. Templates, alerts,
 * dashboards and services need no Java; they come in packs.
 */
@NullMarked
package network.frameworks.generator.extension;

import org.jspecify.annotations.NullMarked;
