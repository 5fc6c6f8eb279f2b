package dev.switchback.app.resumes;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.PostingReader;
import dev.switchback.app.resume.NameSearch;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.PostingMatcher;
import dev.switchback.app.resume.SkillFinder;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.person.SkillClaim;
import java.nio.file.Path;
import java.util.List;

/// Reads a posting and holds it against what is known of a person, before anything of it is kept.
public final class LookAtPosting {
    private final PostingReader postings;
    private final Catalogue catalogue;
    private final NameSearch search;

    public LookAtPosting(PostingReader postings, Catalogue catalogue, NameSearch search) {
        this.postings = postings;
        this.catalogue = catalogue;
        this.search = search;
    }

    /// @throws dev.switchback.app.error.WrongInputException when it is none
    public Posting read(Path file) {
        return postings.read(file);
    }

    /// @param name as messages show it
    /// @throws dev.switchback.app.error.WrongInputException when it is none
    public Posting read(String name, byte[] bytes) {
        return postings.read(name, bytes);
    }

    /// @param name as messages show it
    /// @throws dev.switchback.app.error.WrongInputException when it is none
    public Posting read(String name, String text) {
        return postings.read(name, text);
    }

    /// @param shown  what the person can show; empty while nothing is known of them
    /// @param claims what they said about skills
    public PostingMatch match(Posting posting, Frameworks frameworks, List<ShownSkill> shown, List<SkillClaim> claims) {
        return new PostingMatcher(
                        frameworks, new SkillFinder(frameworks, search), catalogue.titleReader(), catalogue.meanings())
                .match(posting, shown, claims);
    }
}
