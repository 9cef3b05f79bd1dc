/** What a tool's part of the tree consists of: which outputs there are and what their templates see. */
@NullMarked
package network.frameworks.generator.internal.view;

import org.jspecify.annotations.NullMarked;
