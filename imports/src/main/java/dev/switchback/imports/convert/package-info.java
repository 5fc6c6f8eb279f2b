/// Career ladders that are in no format of ours, read as frameworks: Markdown tables and pages, JSON of levels by
/// points, CSV with named columns.
@NullMarked
package dev.switchback.imports.convert;

import org.jspecify.annotations.NullMarked;
