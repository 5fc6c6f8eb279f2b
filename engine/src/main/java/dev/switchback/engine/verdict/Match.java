package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;
import java.time.LocalDate;

/// A rule whose condition holds for the person's answers.
///
/// @param rule    id of the rule, as in the catalogue
/// @param kind    class of the rule
/// @param advice  what it speaks for
/// @param why     sentence, inputs, source, what would change it
/// @param recheck day on which the answer should be looked at again
public record Match(String rule, VerdictClass kind, Advice advice, Explanation why, LocalDate recheck) {}
