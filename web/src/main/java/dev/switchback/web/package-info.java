/// The door for a browser on the same machine.
@NullMarked
package dev.switchback.web;

import org.jspecify.annotations.NullMarked;
