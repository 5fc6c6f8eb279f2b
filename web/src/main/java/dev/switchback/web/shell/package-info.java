/// What every page has: the frame, the path of the stations, the words.
@NullMarked
package dev.switchback.web.shell;

import org.jspecify.annotations.NullMarked;
