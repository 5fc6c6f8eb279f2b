package dev.switchback.imports.convert;

import dev.switchback.imports.framework.Slug;

/// The part of an id that is made of a name of a ladder: C, C++ and C# are three.
final class NameId {
    private NameId() {}

    /// May be empty, when the name holds neither Latin letter nor digit.
    static String of(String name) {
        return Slug.of(name.replace("+", " plus ").replace("#", " sharp "));
    }
}
