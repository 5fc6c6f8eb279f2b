/// A profile while it is being written: what the person typed, valid or not, and the fields a form can hold.
@NullMarked
package dev.switchback.app.draft;

import org.jspecify.annotations.NullMarked;
