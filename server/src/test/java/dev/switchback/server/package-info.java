/// Tests of the started server over real HTTP.
@NullMarked
package dev.switchback.server;

import org.jspecify.annotations.NullMarked;
