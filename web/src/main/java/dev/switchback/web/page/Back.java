package dev.switchback.web.page;

import java.util.regex.Pattern;

/// Where a person wanted to go, as an address of this program and of nobody else.
final class Back {
    /// Name of the parameter and of the hidden input.
    static final String FIELD = "to";

    private static final Pattern OWN = Pattern.compile("/(?!/)[A-Za-z0-9/_.?=&%~-]{0,400}(#[a-z-]{0,60})?");

    private Back() {}

    /// The address; the first page when it is no address of ours.
    static String safe(String address) {
        return OWN.matcher(address).matches() && !address.startsWith("/open") ? address : "/";
    }
}
