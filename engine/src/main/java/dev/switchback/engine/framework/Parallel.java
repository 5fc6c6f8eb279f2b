package dev.switchback.engine.framework;

/// The other role of equal standing on another track.
///
/// @param role  the parallel rung
/// @param grade whether the framework says so
public record Parallel(RoleId role, Grade grade) {}
