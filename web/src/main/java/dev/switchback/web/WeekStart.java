package dev.switchback.web;

import dev.switchback.engine.activity.ActivityProfile;

/// The usual week of a role, from which a person can start typing their own.
///
/// @param id    of the role
/// @param title of the role
/// @param week  how it is usually spent
public record WeekStart(String id, String title, ActivityProfile week) {}
