package dev.switchback.imports.taxonomy;

import java.util.Map;

/// The major groups of the U.S. Standard Occupational Classification 2018, after which the crafts of O*NET are named.
/// The tables give occupations codes and their groups no names; these are of the Bureau of Labor Statistics, in the
/// public domain.
final class SocGroups {
    private static final Map<String, String> MAJOR = Map.ofEntries(
            Map.entry("11", "Management"),
            Map.entry("13", "Business and financial operations"),
            Map.entry("15", "Computer and mathematical"),
            Map.entry("17", "Architecture and engineering"),
            Map.entry("19", "Life, physical, and social science"),
            Map.entry("21", "Community and social service"),
            Map.entry("23", "Legal"),
            Map.entry("25", "Educational instruction and library"),
            Map.entry("27", "Arts, design, entertainment, sports, and media"),
            Map.entry("29", "Healthcare practitioners and technical"),
            Map.entry("31", "Healthcare support"),
            Map.entry("33", "Protective service"),
            Map.entry("35", "Food preparation and serving"),
            Map.entry("37", "Building and grounds cleaning and maintenance"),
            Map.entry("39", "Personal care and service"),
            Map.entry("41", "Sales"),
            Map.entry("43", "Office and administrative support"),
            Map.entry("45", "Farming, fishing, and forestry"),
            Map.entry("47", "Construction and extraction"),
            Map.entry("49", "Installation, maintenance, and repair"),
            Map.entry("51", "Production"),
            Map.entry("53", "Transportation and material moving"),
            Map.entry("55", "Military specific"));

    private SocGroups() {}

    /// The minor group of an occupation, such as `15-12` of `15-1252.00`.
    static String minor(String code) {
        return code.substring(0, 5);
    }

    /// The name of a minor group: that of its major group, and its code.
    static String name(String minor) {
        return MAJOR.getOrDefault(minor.substring(0, 2), "Occupations") + " (SOC " + minor + ")";
    }

    /// Whether an occupation answers for the work of others: all of the major group Management, and the minor groups
    /// that the classification names Supervisors (33-10 to 53-10).
    static boolean isManagement(String code) {
        int major = Integer.parseInt(code.substring(0, 2));
        return major == 11 || (major >= 33 && major <= 53 && code.startsWith("10", 3));
    }
}
