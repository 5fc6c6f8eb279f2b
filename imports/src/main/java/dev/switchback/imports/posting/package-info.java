/// Job postings and descriptions of roles.
@NullMarked
package dev.switchback.imports.posting;

import org.jspecify.annotations.NullMarked;
