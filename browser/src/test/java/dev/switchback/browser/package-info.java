/// The built program, driven in a real browser as a person does. See ADR 160.
@NullMarked
package dev.switchback.browser;

import org.jspecify.annotations.NullMarked;
