/** What a service is: what it does, how it is installed and run, where it listens, what it needs. */
@NullMarked
package network.frameworks.model.service;

import org.jspecify.annotations.NullMarked;
