package dev.switchback.imports.profile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.DraftFormat;
import dev.switchback.imports.yaml.YamlFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Drafts as `me.yaml`, format 1, and as JSON for the store. Thread-safe.
public final class YamlDraftFormat implements DraftFormat {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final int FORMAT = 1;

    private final YamlProfileReader reader;

    /// @param ownZone zone of this machine, as for [YamlProfileReader]
    public YamlDraftFormat(ZoneId ownZone) {
        this.reader = new YamlProfileReader(ownZone);
    }

    @Override
    public ProfileDraft parse(String name, byte[] bytes) {
        if (bytes.length > YamlFile.PROFILE_BYTES) {
            throw new WrongInputException(
                    "file-too-large",
                    name,
                    "The file is larger than " + YamlFile.PROFILE_BYTES / 1_000_000 + " MB.",
                    "Maybe it is another file than you meant.");
        }
        return DraftTree.draft(name, YamlFile.parseAsWords(name, bytes).root());
    }

    @Override
    public byte[] write(ProfileDraft draft) {
        return DraftYaml.bytes(draft);
    }

    @Override
    public List<FieldProblem> check(ProfileDraft draft, Uploads uploads, LocalDate today) {
        var file = YamlFile.parse(YamlProfileReader.DRAFT_NAME, DraftYaml.bytes(draft));
        return reader.read(file, new UploadedFiles(uploads), Optional.empty(), today).placed().stream()
                .map(p -> new FieldProblem(path(file.root(), p.pointer()), p.problem()))
                .toList();
    }

    /// A number in a pointer is a place in a list or a key, as the file has it.
    private static FieldPath path(JsonNode root, String pointer) {
        var path = FieldPath.WHOLE;
        var at = root;
        for (var token = JsonPointer.compile(pointer); !token.matches(); token = token.tail()) {
            if (at.isArray()) {
                path = path.item(token.getMatchingIndex());
                at = at.path(token.getMatchingIndex());
            } else {
                path = path.key(token.getMatchingProperty());
                at = at.path(token.getMatchingProperty());
            }
        }
        return path;
    }

    @Override
    public String toJson(ProfileDraft draft) {
        var json = JSON.createObjectNode();
        json.put("format", FORMAT).set("draft", DraftTree.tree(draft.root()));
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts could not be written.", e);
        }
    }

    @Override
    public ProfileDraft fromJson(String json) {
        try {
            var read = JSON.readTree(json);
            if (read.path("format").asInt() == FORMAT) {
                return DraftTree.draft("profile-draft", read.path("draft"));
            }
        } catch (JsonProcessingException | WrongInputException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    private static SwitchbackException broken(@org.jspecify.annotations.Nullable Exception cause) {
        return new SwitchbackException("draft-broken", "The stored draft of the profile cannot be read.", cause);
    }
}
