/// The dossier as data, in a documented and versioned format.
@NullMarked
package dev.switchback.documents.json;

import org.jspecify.annotations.NullMarked;
