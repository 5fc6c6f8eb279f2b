/// Changing a framework entry by entry: what is typed becomes a role or a skill, or messages at its fields.
@NullMarked
package dev.switchback.app.edit;

import org.jspecify.annotations.NullMarked;
