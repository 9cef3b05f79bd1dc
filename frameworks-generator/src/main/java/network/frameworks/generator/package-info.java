/** Turns a FrameWorks model into the text of its infrastructure tree. */
@NullMarked
package network.frameworks.generator;

import org.jspecify.annotations.NullMarked;
