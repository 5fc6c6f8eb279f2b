package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Kinds of project that interest people differently.
public enum ProjectKind implements Keyed {
    NEW_PRODUCT("new-product"),
    USER_FACING("user-facing"),
    INFRASTRUCTURE("infrastructure"),
    DATA("data"),
    RELIABILITY("reliability"),
    LEGACY("legacy"),
    TOOLING("tooling"),
    RESEARCH("research"),
    DESIGN("design"),
    TEACHING("teaching");

    private final String id;

    ProjectKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "project-kind." + id;
    }

    public static Optional<ProjectKind> findById(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
