package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Knowable;

/// A rung of a framework.
///
/// @param id   `namespace:name`
/// @param name as shown, such as "senior"
/// @param rank order within the framework, 1 is the first rung; unknown when the framework does not order it. Ranks of
///             different frameworks do not compare.
public record RoleLevel(LevelId id, String name, Knowable<Integer> rank) {}
