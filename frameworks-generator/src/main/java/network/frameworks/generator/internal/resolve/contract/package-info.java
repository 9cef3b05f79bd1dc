/** Holds what is decided against what programs ask for: a program that would end, or work wrongly, is told of here. */
@NullMarked
package network.frameworks.generator.internal.resolve.contract;

import org.jspecify.annotations.NullMarked;
