package dev.switchback.imports.calendar;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Cuts every logical line, its folded parts together, at a length, so that one attachment cannot fill the memory; and
/// checks on the way that the text begins as a calendar and holds no zero bytes.
final class LogicalLineLimit extends FilterReader {
    /// Longest logical line in characters. 20,000 dates of an EXDATE fit in.
    static final int MAX_LINE = 400_000;

    private static final String BEGIN = "BEGIN:VCALENDAR";

    private final CalendarText file;
    private int length;
    private boolean atLineStart = true;
    private int cutLines;
    private int seen;

    LogicalLineLimit(Reader in, CalendarText file) {
        super(in);
        this.file = file;
    }

    /// Lines that were too long and lost their end.
    int cutLines() {
        return cutLines;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int got = read(one, 0, 1);
        return got < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int size) throws IOException {
        while (true) {
            int got = in.read(buffer, offset, size);
            if (got < 0) {
                if (seen < BEGIN.length()) {
                    throw file.notACalendar();
                }
                return -1;
            }
            int kept = keep(buffer, offset, got);
            if (kept > 0 || size == 0) {
                return kept;
            }
        }
    }

    private int keep(char[] buffer, int offset, int got) {
        int to = offset;
        for (int i = offset; i < offset + got; i++) {
            char c = buffer[i];
            if (seen < BEGIN.length()) {
                if (!begins(c)) {
                    continue;
                }
            } else if (c == 0) {
                throw file.notACalendar();
            }
            if (keeps(c)) {
                buffer[to++] = c;
            }
        }
        return to - offset;
    }

    /// False for blanks and a byte order mark before the first word.
    private boolean begins(char c) {
        if (seen == 0 && (Character.isWhitespace(c) || c == '\uFEFF')) {
            return false;
        }
        if (Character.toUpperCase(c) != BEGIN.charAt(seen)) {
            throw file.notACalendar();
        }
        seen++;
        return true;
    }

    private boolean keeps(char c) {
        if (c == '\n' || c == '\r') {
            atLineStart = true;
            return true;
        }
        if (atLineStart) {
            atLineStart = false;
            if (c != ' ' && c != '\t') {
                length = 0;
            }
        }
        length++;
        if (length == MAX_LINE + 1) {
            cutLines++;
        }
        return length <= MAX_LINE;
    }
}
