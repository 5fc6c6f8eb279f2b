/// Career frameworks from files: our own format, the UK Government `roles.csv`, and the overlays that link an imported
/// framework to the catalogue.
@NullMarked
package dev.switchback.imports.framework;

import org.jspecify.annotations.NullMarked;
