package dev.switchback.web.page;

/// Said before a version of the profile is added, while the dossier of the former one still lies open.
record AboutToKeep() {}
