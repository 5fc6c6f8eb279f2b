package dev.switchback.imports.framework;

import dev.switchback.app.port.Catalogue;
import java.util.Map;

/// The small catalogue for tests of other packages.
public final class DrawnCatalogues {
    public static final String CORE = DrawnCatalogue.CORE;

    private DrawnCatalogues() {}

    public static Catalogue core() {
        return new DrawnCatalogue(Map.of());
    }
}
