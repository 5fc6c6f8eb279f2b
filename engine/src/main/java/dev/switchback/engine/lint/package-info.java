/// What a framework does that makes moves harder than they need be: rules, findings, and what was waived with a reason.
@NullMarked
package dev.switchback.engine.lint;

import org.jspecify.annotations.NullMarked;
