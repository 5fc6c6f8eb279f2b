/// YAML that a person writes by hand: bounded, with the line of every value, and checked against a JSON Schema in
/// words that name file, line, value and cure.
@NullMarked
package dev.switchback.imports.yaml;

import org.jspecify.annotations.NullMarked;
