package dev.switchback.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The files of the built-in framework in the folder `framework/core`, in the order in which they are put together. A
/// program in a jar cannot list a folder, so they are named here; a test holds that none is missing.
final class CoreFiles {
    static final String FOLDER = "framework/core/";

    static final List<String> NAMES = List.of(
            "00-frame.yaml",
            "skills-tools.yaml",
            "skills-building.yaml",
            "skills-data.yaml",
            "skills-design.yaml",
            "skills-shared.yaml",
            "skills-people.yaml",
            "software.yaml",
            "engineering-management.yaml",
            "product-design.yaml",
            "data-science.yaml",
            "data-engineering.yaml");

    private CoreFiles() {}

    static SequencedMap<String, byte[]> bytes() {
        var files = new LinkedHashMap<String, byte[]>();
        NAMES.forEach(name -> files.put("core/" + name, Content.bytes(FOLDER + name)));
        return files;
    }
}
