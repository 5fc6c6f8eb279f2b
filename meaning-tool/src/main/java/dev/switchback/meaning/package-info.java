/// Makes the meaning table: a sentence model (the teacher) is asked once about many short texts, and a table of word
/// pieces
/// is fitted to what it says. Measures the table on labels that were kept out of the fit. Never shipped. See ADR 233,
/// 234.
@NullMarked
package dev.switchback.meaning;

import org.jspecify.annotations.NullMarked;
