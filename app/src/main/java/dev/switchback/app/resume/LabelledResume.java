package dev.switchback.app.resume;

import dev.switchback.engine.skill.SkillId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a careful reader finds in a résumé, without its words.
///
/// @param file      from the folder of the samples
/// @param positions under work or experience
/// @param skills    named, or spoken of in plain words
public record LabelledResume(String file, List<Job> positions, Set<SkillId> skills) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int DIGITS = 12;

    public LabelledResume {
        positions = List.copyOf(positions);
        skills = Set.copyOf(skills);
    }

    /// One position.
    ///
    /// @param employer as [#digest(String)] makes it
    /// @param title    the same
    /// @param from     such as `2020-01`, or `unknown`
    /// @param until    the same, or `present`
    public record Job(String employer, String title, String from, String until) {
        /// A position as it was read.
        public static Job of(Resume.Position read) {
            return new Job(
                    digest(read.employer()),
                    digest(read.title()),
                    read.from().find().map(String::valueOf).orElse("unknown"),
                    read.current()
                            ? "present"
                            : read.until().find().map(String::valueOf).orElse("unknown"));
        }
    }

    /// Twelve digits that stand for words; equal for equal words, whatever their case and the signs between them.
    public static String digest(String words) {
        String plain = WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
