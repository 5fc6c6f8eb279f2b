/// Public classifications of occupations from their folders of tables: O*NET and ESCO become frameworks like any other.
@NullMarked
package dev.switchback.imports.taxonomy;

import org.jspecify.annotations.NullMarked;
