/// The page for others in the person's own words: what was edited, against which text, and what is sent.
@NullMarked
package dev.switchback.app.proposal;

import org.jspecify.annotations.NullMarked;
