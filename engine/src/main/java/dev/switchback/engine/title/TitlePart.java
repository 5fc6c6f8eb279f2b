package dev.switchback.engine.title;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Share;

/// One part of what a title means.
///
/// @param value      unknown when no word tells it
/// @param words      the value for a reader
/// @param ground     on what it was read
/// @param confidence the part of the development titles read on this ground that were right; see ADR 241
/// @param why        which words said it
public record TitlePart<T>(Knowable<T> value, Phrase words, TitleGround ground, Share confidence, Explanation why) {}
