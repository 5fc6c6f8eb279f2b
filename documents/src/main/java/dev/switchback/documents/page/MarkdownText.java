package dev.switchback.documents.page;

import java.util.regex.Pattern;

/// Words made safe for Markdown: they show as they stand and never become markup, a link or HTML.
final class MarkdownText {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>&|~$^#@]");

    /// Marks that only mean something at the beginning of a line: a list, a rule, a heading's underline.
    private static final Pattern LEADING = Pattern.compile("^([-+=:])(?=[-=\\s]|$)|^(\\d{1,9})([.)])(?=\\s|$)");

    /// Bare addresses that many readers turn into links.
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp|mailto|xmpp):|(www)\\.");

    private MarkdownText() {}

    /// @param words one line
    static String escape(String words) {
        String escaped = SPECIAL.matcher(words).replaceAll("\\\\$0");
        escaped = ADDRESS.matcher(escaped)
                .replaceAll(m -> m.group(1) == null ? m.group(2) + "\\\\." : m.group(1) + "\\\\:");
        return LEADING.matcher(escaped)
                .replaceFirst(m -> m.group(1) == null ? m.group(2) + "\\\\" + m.group(3) : "\\\\" + m.group(1));
    }
}
