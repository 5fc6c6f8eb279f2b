package dev.switchback.web.page;

import dev.switchback.app.edit.Edited;
import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.edit.Names;
import dev.switchback.app.edit.SkillTexts;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.web.WebDoors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// The form of a skill of an own framework.
@Path("/own/frameworks/skill")
public final class SkillForms implements EntryForms.Kind {
    private final WebDoors doors;
    private final Shell shell;
    private final EntryForms forms;

    SkillForms(WebDoors doors, Shell shell, EntryForms forms) {
        this.doors = doors;
        this.shell = shell;
        this.forms = forms;
    }

    /// @param id of the skill; none for one that is added
    @GET
    public Response show(@RestQuery @Nullable String file, @RestQuery @Nullable String id) {
        return forms.show(this, OwnFrameworks.plain(file), OwnFrameworks.plain(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(MultipartFormDataInput input) {
        return forms.save(this, input);
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response remove(
            @RestForm @Nullable String file, @RestForm @Nullable String id, @RestForm @Nullable String mark) {
        return forms.remove(this, OwnFrameworks.plain(file), OwnFrameworks.plain(id), OwnFrameworks.plain(mark));
    }

    @Override
    public String path() {
        return "skill";
    }

    @Override
    public String titleKey(boolean isNew) {
        return isNew ? "editing.skill.new" : "editing.skill.change";
    }

    private static Optional<Skill> find(Framework own, String id) {
        return own.skills().stream().filter(s -> s.id().value().equals(id)).findFirst();
    }

    @Override
    public EntryTexts texts(Framework own, Names names, String id) {
        return find(own, id).map(s -> SkillTexts.of(s, own, names)).orElseGet(() -> EntryTexts.of(Map.of()));
    }

    @Override
    public Edited apply(Framework own, String id, EntryTexts texts) {
        return doors.desk().skill(own, find(own, id).map(Skill::id), texts);
    }

    @Override
    public Framework without(Framework own, String id) {
        return FrameworkDesk.without(own, SkillId.of(id));
    }

    @Override
    public List<FormItem> items(Framework own, EntryTexts texts, Map<String, List<String>> wrong, int spare) {
        return SkillItems.of(shell.words(), own, texts, wrong, spare);
    }

    @Override
    public List<String> goes(Framework own, String id) {
        var skill = SkillId.of(id);
        return own.roles().stream()
                .filter(r -> r.requirements().stream().anyMatch(a -> a.skill().equals(skill)))
                .map(r -> shell.words().say(Phrase.of("editing.skill.goes", "role", r.title())))
                .toList();
    }
}
