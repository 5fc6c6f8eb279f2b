package dev.switchback.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells how many bytes were read, as they are read; whoever bounds them says what happens after too many.
public abstract class CountedStream extends FilterInputStream {
    protected CountedStream(InputStream in) {
        super(in);
    }

    /// @param bytes just read, 0 or more
    protected abstract void counted(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
        int one = super.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        counted(Math.max(0, read));
        return read;
    }
}
