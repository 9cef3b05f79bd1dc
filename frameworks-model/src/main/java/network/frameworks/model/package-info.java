/** What the user said: the records of a FrameWorks model, free of any file, template or tool. */
@NullMarked
package network.frameworks.model;

import org.jspecify.annotations.NullMarked;
