/// How near two short texts are in meaning, from a table of vectors, one a word piece, and from the characters they
/// share.
///
/// ```
/// text -> WordPieces -> rows of MeaningTable -> mean, unit length -> cosine     meaning
/// text -> Grams (3 to 5 characters)          -> weights by rarity  -> cosine     characters
///                                            meaning + 0.1 x characters          NearestLabels
/// ```
///
/// The order of words is lost, and a word of which the table has only letters says nothing. See ADR 233.
@NullMarked
package dev.switchback.engine.meaning;

import org.jspecify.annotations.NullMarked;
