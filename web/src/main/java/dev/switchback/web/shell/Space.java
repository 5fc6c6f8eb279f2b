package dev.switchback.web.shell;

/// Whose profile a page shows. The two never share a folder, a form or a page.
public enum Space {
    OWN("own"),
    EXAMPLE("example");

    private final String path;

    Space(String path) {
        this.path = path;
    }

    /// First part of its addresses.
    public String path() {
        return path;
    }

    public boolean isExample() {
        return this == EXAMPLE;
    }
}
