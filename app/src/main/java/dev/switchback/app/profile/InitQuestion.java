package dev.switchback.app.profile;

import dev.switchback.engine.explain.Phrase;
import java.util.Optional;
import java.util.function.Function;

/// One question that a door asks before it writes a first profile.
///
/// @param id        lower case words joined by hyphens; the answer is kept under it
/// @param question  what is asked
/// @param hint      what a good answer looks like, and what leaving it empty means
/// @param required  whether an empty answer is asked again
/// @param validator says what is wrong with an answer that is not empty; empty when nothing is
public record InitQuestion(
        String id, Phrase question, Phrase hint, boolean required, Function<String, Optional<Phrase>> validator) {}
