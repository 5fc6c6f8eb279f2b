/// Files that a person gives to a page: what each is, what is kept of it, and what stands in for the words that are
/// not.
@NullMarked
package dev.switchback.app.upload;

import org.jspecify.annotations.NullMarked;
