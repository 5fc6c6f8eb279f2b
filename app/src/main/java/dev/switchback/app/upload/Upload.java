package dev.switchback.app.upload;

import java.util.Map;

/// A file that was given, read and found to be in order.
///
/// @param facts  what it is
/// @param kept   what is to be kept of it, unpacked. Do not change it
/// @param titled whether it is a calendar that is kept with its titles and names
/// @param titles of a calendar of which no titles are kept: the titles by their stand-ins, to be shown while the
///               program runs and never stored; else empty
public record Upload(UploadFacts facts, byte[] kept, boolean titled, Map<String, String> titles) {
    public Upload {
        titles = Map.copyOf(titles);
    }
}
