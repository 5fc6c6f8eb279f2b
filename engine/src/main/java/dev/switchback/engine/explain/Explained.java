package dev.switchback.engine.explain;

/// A value with its reason.
public record Explained<T>(T value, Explanation why) {}
