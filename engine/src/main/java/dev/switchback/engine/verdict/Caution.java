package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Explanation;

/// A rule that does not change the advice but has to be read with it, such as "ask before you resign".
public record Caution(String rule, Explanation why) {}
