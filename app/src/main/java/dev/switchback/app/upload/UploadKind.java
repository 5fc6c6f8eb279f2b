package dev.switchback.app.upload;

import dev.switchback.engine.explain.Keyed;

/// What a file is.
public enum UploadKind implements Keyed {
    CALENDAR("calendar"),
    RESUME("resume"),
    POSTING("posting"),
    REPOSITORY("repository"),
    FRAMEWORK("framework"),
    OVERLAY("overlay"),
    PROFILE("profile");

    private final String id;

    UploadKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "files.kind." + id;
    }
}
