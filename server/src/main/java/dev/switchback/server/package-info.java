/// The program as a server for one browser on the same machine: settings, wiring, start.
@NullMarked
package dev.switchback.server;

import org.jspecify.annotations.NullMarked;
