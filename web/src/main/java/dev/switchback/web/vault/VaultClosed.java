package dev.switchback.web.vault;

/// The vault was locked or erased. Whoever holds something in memory that was read from it, or made of it, lets it go
/// when this is fired.
public record VaultClosed() {}
