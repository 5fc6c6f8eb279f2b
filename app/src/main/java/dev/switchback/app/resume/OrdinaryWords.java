package dev.switchback.app.resume;

import java.util.Locale;
import java.util.Set;

/// Names of skills that are everyday words of a résumé too. In running text they say nothing. See ADR 23.
final class OrdinaryWords {
    private static final int SHORTEST = 3;

    private static final Set<String> WORDS = Set.of(
            "access",
            "agile",
            "basic",
            "behaviour",
            "build",
            "chef",
            "coaching",
            "communication",
            "communicating",
            "dart",
            "data",
            "delivery",
            "design",
            "development",
            "elm",
            "engineering",
            "excel",
            "express",
            "facilitation",
            "feedback",
            "flow",
            "flutter",
            "forward",
            "gin",
            "go",
            "hiring",
            "ink",
            "innovation",
            "julia",
            "lean",
            "leadership",
            "less",
            "make",
            "management",
            "mentoring",
            "modelling",
            "nest",
            "next",
            "node",
            "numbers",
            "operations",
            "oracle",
            "outlook",
            "pages",
            "people",
            "phoenix",
            "pig",
            "planning",
            "play",
            "process",
            "production",
            "project",
            "prototyping",
            "puppet",
            "quality",
            "rails",
            "reason",
            "research",
            "rest",
            "review",
            "rust",
            "salt",
            "scheme",
            "scratch",
            "security",
            "shell",
            "sketch",
            "soap",
            "spark",
            "spring",
            "stakeholders",
            "strategy",
            "support",
            "swift",
            "teaching",
            "teams",
            "testing",
            "vault",
            "vision",
            "word",
            "writing");

    private OrdinaryWords() {}

    /// Whether a name may only be read where skills are listed.
    static boolean onlyInLists(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return plain.length() < SHORTEST || WORDS.contains(plain);
    }
}
