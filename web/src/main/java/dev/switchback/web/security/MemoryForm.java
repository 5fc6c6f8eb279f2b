package dev.switchback.web.security;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.jspecify.annotations.Nullable;

/// A multipart form while it comes in. Every part lies in memory and nowhere else; what breaks a bound is not kept.
final class MemoryForm implements MultipartParser.PartHandler {
    private final MultipartParser.ParseState parser;
    private final boolean takesFiles;
    private final FormData data = new FormData(FormLimits.ANSWERS + 1);
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private CaseInsensitiveMap<String> headers = new CaseInsensitiveMap<>();

    @Nullable
    private String name;

    @Nullable
    private String fileName;

    private int parts;

    /// @param boundary   between the parts
    /// @param takesFiles whether the page asks for files
    MemoryForm(String boundary, boolean takesFiles) {
        this.parser = MultipartParser.beginParse(
                this, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
        this.takesFiles = takesFiles;
    }

    /// Why a form is not taken.
    enum Refusal {
        TOO_LARGE("files.trouble.too-large"),
        ANSWER_TOO_LARGE("files.trouble.answer-too-large"),
        TOO_MANY("files.trouble.too-many"),
        NO_FILE_HERE("files.trouble.no-file-here"),
        BROKEN("files.trouble.broken"),
        BUSY("files.trouble.busy");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /// Of the sentence that says so.
        String key() {
            return key;
        }
    }

    /// Stops the reading.
    static final class Refused extends RuntimeException {
        private final Refusal why;

        Refused(Refusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    void take(byte[] bytes) {
        try {
            parser.parse(ByteBuffer.wrap(bytes));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // The parser's words for a form that no browser sends.
            throw new Refused(Refusal.BROKEN);
        }
    }

    FormData finished() {
        if (!parser.isComplete()) {
            throw new Refused(Refusal.BROKEN);
        }
        return data;
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> given) {
        headers = given;
        part.reset();
        String disposition = given.getFirst("Content-Disposition");
        name = disposition == null ? null : plain(HeaderUtil.extractQuotedValueFromHeader(disposition, "name"));
        fileName = disposition == null
                ? null
                : HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
        if (name == null) {
            throw new Refused(Refusal.BROKEN);
        }
        if (++parts > FormLimits.ANSWERS) {
            throw new Refused(Refusal.TOO_MANY);
        }
    }

    /// A browser writes three signs of a name in another way (HTML standard, "multipart form data").
    private static @Nullable String plain(@Nullable String name) {
        return name == null
                ? null
                : name.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    @Override
    public void data(ByteBuffer buffer) {
        if (fileName != null && !takesFiles) {
            throw new Refused(Refusal.NO_FILE_HERE);
        }
        long most = fileName == null ? FormLimits.ANSWER_BYTES : FormLimits.FILE_BYTES;
        if (part.size() + (long) buffer.remaining() > most) {
            throw new Refused(fileName == null ? Refusal.ANSWER_TOO_LARGE : Refusal.TOO_LARGE);
        }
        byte[] some = new byte[buffer.remaining()];
        buffer.get(some);
        part.writeBytes(some);
    }

    @Override
    public void endPart() {
        var file = fileName;
        if (file == null) {
            data.add(name, part.toString(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name(), headers);
        } else if (part.size() > 0 || !file.isEmpty()) {
            // A file field in which nothing was chosen sends an empty name and no byte.
            data.add(name, part.toByteArray(), file, headers);
        }
        part.reset();
    }
}
