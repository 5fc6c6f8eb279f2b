/// What a git repository shows of a person's own work, and what that says of skills.
@NullMarked
package dev.switchback.app.repository;

import org.jspecify.annotations.NullMarked;
