package dev.switchback.web.security;

/// How much one form may send. See ADR 111.
public final class FormLimits {
    /// Of a form without files: every answer of a profile at once, twice over.
    public static final long PLAIN_FORM_BYTES = 4_000_000;

    /// Of a form with files, all of them together.
    public static final long FILE_FORM_BYTES = 32_000_000;

    /// Of one file, as it is sent. Ten years of a full diary are 5 to 20 MB of .ics, and a tenth of that packed.
    public static final long FILE_BYTES = 24_000_000;

    /// Of one answer.
    public static final long ANSWER_BYTES = 1_000_000;

    /// Answers of one form: six for each of some hundred skills and as many tags stay below it.
    public static final int ANSWERS = 4_000;

    /// Bytes of all forms that are on their way in at one moment; more have to wait.
    static final long ON_THE_WAY_BYTES = 64_000_000;

    /// What is still taken off the line, and thrown away, of a form that is too large, so that the browser shows the
    /// answer and not a broken connection.
    static final long DRAINED_BYTES = 256_000_000;

    private FormLimits() {}
}
