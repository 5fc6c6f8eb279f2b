package dev.switchback.web.page;

import dev.switchback.app.error.WrongInputException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Takes a whole profile: a file that was chosen, or text that was pasted.
@Path("/own/profile")
public final class ProfilePages {
    private static final long LARGEST = 1_000_000;

    private final Desk desk;
    private final Remembered remembered;

    ProfilePages(Desk desk, Remembered remembered) {
        this.desk = desk;
        this.remembered = remembered;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm @Nullable FileUpload file, @RestForm @Nullable String text) throws IOException {
        var yaml = file != null && file.size() > 0 ? read(file) : text == null ? "" : text;
        desk.check(yaml);
        remembered.keepProfile(yaml);
        return Shell.go("/");
    }

    private static String read(FileUpload file) throws IOException {
        if (file.size() > LARGEST) {
            throw new WrongInputException(
                    "file-too-large",
                    "me.yaml",
                    "The file (" + file.size() + " bytes) is larger than 1 MB.",
                    "Maybe it is another file than the profile.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.uploadedFile())))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongInputException(
                    "file-encoding", "me.yaml", "The file is not UTF-8 text.", "Maybe save it as UTF-8.");
        }
    }
}
