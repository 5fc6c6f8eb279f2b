/// What a person hands in: their profile and the files it names.
@NullMarked
package dev.switchback.app.profile;

import org.jspecify.annotations.NullMarked;
