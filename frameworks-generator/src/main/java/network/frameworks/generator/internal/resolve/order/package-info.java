/** Decides in which order services are released, from what each of them needs to be up before. */
@NullMarked
package network.frameworks.generator.internal.resolve.order;

import org.jspecify.annotations.NullMarked;
