package dev.switchback.web.page;

import dev.switchback.app.port.DraftFormat;
import dev.switchback.web.WebDoors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes a whole profile: a file that was chosen, or text that was pasted. It is kept when it is a profile at all; what
/// is wrong in it is shown beside the fields.
@Path("/own/profile")
public final class ProfilePages {
    private final DraftFormat drafts;
    private final Remembered remembered;

    ProfilePages(WebDoors doors, Remembered remembered) {
        this.drafts = doors.drafts();
        this.remembered = remembered;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm @Nullable FileUpload file, @RestForm @Nullable String text) throws IOException {
        var bytes = file != null && file.size() > 0
                ? Files.readAllBytes(file.uploadedFile())
                : String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        remembered.keep(drafts.parse("me.yaml", bytes));
        return Shell.go("/");
    }
}
