package dev.switchback.imports.profile;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileEditor;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.file.WholeFileOnDisk;
import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/// Changes the text of a profile and reads it back before it is put in place: only when it then says what it said
/// before and the answers, nothing else, is the file replaced. See ADR 271.
public final class YamlProfileEditor implements ProfileEditor {
    private static final String MARK = "\uFEFF";

    @Override
    public ProfileDraft read(Path file) {
        return draft(file, InputFile.bytes(file, YamlFile.PROFILE_BYTES));
    }

    @Override
    public ProfileDraft write(Path file, ProfileDraft seen, List<Answer> answers) {
        byte[] before = InputFile.bytes(file, YamlFile.PROFILE_BYTES);
        if (!draft(file, before).equals(seen)) {
            throw new WrongInputException(
                    "profile-changed",
                    InputFile.name(file),
                    "The file (" + InputFile.name(file) + ") was changed while it was asked about.",
                    "Maybe run the command again; what was answered before stands in the file.");
        }
        String text = InputFile.text(InputFile.name(file), before);
        boolean marked = new String(before, StandardCharsets.UTF_8).startsWith(MARK);
        var expected = seen;
        for (var answer : answers) {
            expected = expected.with(answer.path(), answer.words());
            text = YamlTextEdit.with(text, answer.path(), answer.words()).orElseThrow(() -> notEditable(file, answer));
        }
        byte[] after = ((marked && !text.startsWith(MARK) ? MARK : "") + text).getBytes(StandardCharsets.UTF_8);
        if (!says(file, after, expected)) {
            throw notEditable(file, answers.getFirst());
        }
        replace(file, after);
        return expected;
    }

    private static ProfileDraft draft(Path file, byte[] bytes) {
        String name = InputFile.name(file);
        return DraftTree.draft(name, YamlFile.parseAsWords(name, bytes).root());
    }

    private static boolean says(Path file, byte[] bytes, ProfileDraft expected) {
        try {
            return draft(file, bytes).equals(expected);
        } catch (WrongInputException e) {
            return false;
        }
    }

    /// A link stays a link, and who may read the file stays as it is.
    private static void replace(Path file, byte[] bytes) {
        try {
            var real = file.toRealPath();
            var rights = Files.getFileAttributeView(real, PosixFileAttributeView.class);
            var permissions = rights == null ? null : rights.readAttributes().permissions();
            new WholeFileOnDisk().write(real, bytes, true, part -> {
                if (permissions != null) {
                    permit(part, permissions);
                }
            });
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static void permit(Path part, Set<PosixFilePermission> permissions) {
        try {
            Files.setPosixFilePermissions(part, permissions);
        } catch (IOException e) {
            throw unwritable(part, e);
        }
    }

    private static SwitchbackException unwritable(Path file, IOException e) {
        return new SwitchbackException(
                "profile-unwritable",
                "The file (" + InputFile.name(file) + ") cannot be written: "
                        + e.getClass().getSimpleName() + ".\n  Maybe the folder does not exist or is read-only.",
                e);
    }

    private static WrongInputException notEditable(Path file, Answer answer) {
        return new WrongInputException(
                "profile-not-editable",
                InputFile.name(file),
                "The file (" + InputFile.name(file) + ") is written in a form in which the answer (" + answer.path()
                        + ") cannot be put in its place for certain, so nothing was changed.",
                "Maybe write it by hand; the list stands one entry a line, without aliases.");
    }
}
