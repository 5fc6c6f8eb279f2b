package dev.switchback.web.page;

import dev.switchback.web.page.Incoming.Given;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Takes a whole profile: a file that was chosen, text that was pasted, or everything in one archive. It is kept when
/// it is a profile at all; what is wrong in it is shown beside the fields.
@Path("/own/profile")
public final class ProfilePages {
    private final Incoming incoming;

    ProfilePages(Incoming incoming) {
        this.incoming = incoming;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(MultipartFormDataInput input) throws IOException {
        var files = FilesPages.files(input);
        incoming.replaceAll(
                files.isEmpty()
                        ? new Given(
                                Incoming.PROFILE,
                                FilesPages.first(input, "text").getBytes(StandardCharsets.UTF_8))
                        : files.getFirst());
        return Shell.go("/");
    }
}
