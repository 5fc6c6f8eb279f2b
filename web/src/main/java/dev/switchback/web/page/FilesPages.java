package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FileAnswers;
import dev.switchback.app.draft.FormStation;
import dev.switchback.web.page.Incoming.Given;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// Files that are given, replaced and taken out again. They come in by [dev.switchback.web.security.Forms], in memory.
@Path("/own/uploads")
public final class FilesPages {
    private final Incoming incoming;
    private final Remembered remembered;

    FilesPages(Incoming incoming, Remembered remembered) {
        this.incoming = incoming;
        this.remembered = remembered;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(MultipartFormDataInput input) throws IOException {
        incoming.take(files(input), !first(input, "titled").isEmpty(), first(input, "replaces"));
        return back(first(input, "back"));
    }

    /// The files of a form, in the order in which they were chosen.
    static List<Given> files(MultipartFormDataInput input) throws IOException {
        var given = new ArrayList<Given>();
        for (var value : input.getValues().getOrDefault("file", List.of())) {
            if (value.isFileItem()) {
                try (var in = value.getFileItem().getInputStream()) {
                    given.add(new Given(String.valueOf(value.getFileName()), in.readAllBytes()));
                }
            }
        }
        return given;
    }

    /// The words of a field; empty when it was not sent.
    static String first(MultipartFormDataInput input, String name) {
        Collection<FormValue> values = input.getValues().getOrDefault(name, List.of());
        return values.stream()
                .filter(v -> !v.isFileItem())
                .map(FormValue::getValue)
                .findFirst()
                .orElse("");
    }

    @POST
    @Path("use")
    public Response use(@RestForm @Nullable String name, @RestForm @Nullable String back) {
        incoming.use(String.valueOf(name));
        return back(back);
    }

    @POST
    @Path("remove")
    public Response remove(@RestForm @Nullable String name, @RestForm @Nullable String back) {
        incoming.remove(String.valueOf(name));
        return back(back);
    }

    /// @param overlay name of an upload, id of a built-in one, or empty for none
    @POST
    @Path("overlay")
    public Response overlay(
            @RestForm @Nullable String name, @RestForm @Nullable String overlay, @RestForm @Nullable String back) {
        synchronized (remembered) {
            remembered.findDraft().map(Remembered.Kept::draft).ifPresent(draft -> FileAnswers.findFramework(
                            draft, String.valueOf(name))
                    .map((FieldPath at) -> draft.with(at.key("overlay"), overlay == null ? "" : overlay))
                    .filter(next -> !next.equals(draft))
                    .ifPresent(remembered::keep));
        }
        return back(back);
    }

    /// The page that the form stood on; the first page when it names none.
    private static Response back(@Nullable String station) {
        return FormStations.find(String.valueOf(station))
                .filter(s -> s != FormStation.START)
                .map(s -> Shell.go("/own/" + FormStations.path(s) + "#files"))
                .orElseGet(() -> Shell.go("/#files"));
    }
}
