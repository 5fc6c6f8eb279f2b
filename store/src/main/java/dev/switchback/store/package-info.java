/// Sealed documents in SQLite or PostgreSQL: the adapter behind `Vault`.
///
/// ```
/// passphrase --Argon2id--+
/// recovery key -Argon2id-+--> opens a key slot --> vault key --> document key --> revisions
/// key file --------------+
/// ```
///
/// Every arrow is authenticated encryption that is bound to the place of what it seals, so a row that is moved or
/// changed is refused. What this protects against, and what not, is in `docs/security.md`.
@NullMarked
package dev.switchback.store;

import org.jspecify.annotations.NullMarked;
