package dev.switchback.web.page;

import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// A page in UTF-8, as it is sent. Its pieces are encoded one by one as the template gives them: a page written into
/// one text first is copied several times over, and a single dash makes all of it twice as wide.
final class PageBytes {
    /// Most stations fit.
    private static final int USUAL_BYTES = 150_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
    private final @Nullable Piece known;

    private PageBytes(@Nullable Piece known) {
        this.known = known;
    }

    /// A large piece of HTML that is sent again and again, and its bytes.
    static final class Piece {
        static final Piece EMPTY = new Piece("");

        final String html;
        private final byte[] bytes;

        Piece(String html) {
            this.html = html;
            this.bytes = html.getBytes(StandardCharsets.UTF_8);
        }
    }

    static byte[] of(TemplateInstance page) {
        return of(page, null);
    }

    /// @param known a piece of the page whose bytes are known already
    static byte[] of(TemplateInstance page, @Nullable Piece known) {
        var bytes = new PageBytes(known);
        try {
            page.consume(bytes::add).toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return bytes.out.toByteArray();
    }

    /// By identity: an equal piece has the same bytes too, but to compare would be as much work as to encode.
    @SuppressWarnings("ReferenceEquality")
    private void add(String piece) {
        var big = known;
        out.writeBytes(big != null && piece == big.html ? big.bytes : piece.getBytes(StandardCharsets.UTF_8));
    }
}
