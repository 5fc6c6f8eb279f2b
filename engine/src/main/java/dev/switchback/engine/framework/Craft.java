package dev.switchback.engine.framework;

/// A body of work with its own skills, such as software engineering.
public record Craft(CraftId id, String name) {}
