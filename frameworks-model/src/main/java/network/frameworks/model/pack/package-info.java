/** Packs: folders of templates and catalogue files, laid over one another file by file. */
@NullMarked
package network.frameworks.model.pack;

import org.jspecify.annotations.NullMarked;
