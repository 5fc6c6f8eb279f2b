package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.port.Vault.Amount;
import dev.switchback.app.port.Vault.Written;
import dev.switchback.store.Rows.Name;
import dev.switchback.store.Rows.Revision;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The documents of an open vault within one transaction: seals what goes in, opens what comes out.
final class Documents {
    private final Connection c;
    private final String vault;
    private final byte[] vaultKey;
    private final LastOpened last;

    /// @param vaultKey stays the caller's; not copied, so that locking overwrites the only one
    Documents(Connection c, String vault, byte[] vaultKey, LastOpened last) {
        this.c = c;
        this.vault = vault;
        this.vaultKey = vaultKey;
        this.last = last;
    }

    Optional<Stored> findNewest(Name name) throws SQLException {
        var newest = Rows.findNewest(c, vault, name);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var known = last.find(name, newest.get());
        if (known.isPresent()) {
            return known;
        }
        var opened = open(name, newest.get(), documentKey(name));
        last.keep(name, newest.get(), opened);
        return Optional.of(opened);
    }

    Optional<Stored> find(int revision, Name name) throws SQLException {
        return opened(name, Rows.findRevision(c, vault, name, revision));
    }

    private Optional<Stored> opened(Name name, Optional<Revision> found) throws SQLException {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open(name, found.get(), documentKey(name)));
    }

    List<Stored> list(Name name) throws SQLException {
        var revisions = Rows.listRevisions(c, vault, name);
        if (revisions.isEmpty()) {
            return List.of();
        }
        byte[] documentKey = documentKey(name);
        var opened = new ArrayList<Stored>();
        for (var revision : revisions) {
            if (revision.number != opened.size() + 1) {
                throw Failures.damaged(name.kind(), name.id(), opened.size() + 1);
            }
            opened.add(open(name, revision, documentKey));
        }
        return List.copyOf(opened);
    }

    List<Written> listWritten(Name name) throws SQLException {
        return Rows.listWritten(c, vault, name);
    }

    List<String> listDamaged() throws SQLException {
        var damaged = new ArrayList<String>();
        for (var name : Rows.listNames(c, vault)) {
            try {
                open(name, Rows.findNewest(c, vault, name).orElseThrow(), documentKey(name));
            } catch (SwitchbackException e) {
                damaged.add(name.kind() + ", " + name.id());
            }
        }
        return List.copyOf(damaged);
    }

    Amount amount() throws SQLException {
        return Rows.amount(c, vault);
    }

    /// @param newest revision that is there, 0 for none
    /// @return the new revision
    int add(Name name, int newest, LocalDate day, String payload, String now) throws SQLException {
        byte[] documentKey = newest == 0 ? newDocumentKey(name) : documentKey(name);
        byte[] open = (day + "\n" + payload).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Sealer.seal(documentKey, open, place(name, newest + 1));
        Rows.addRevision(c, vault, name, new Revision(newest + 1, sealed), now);
        Arrays.fill(open, (byte) 0);
        Arrays.fill(documentKey, (byte) 0);
        return newest + 1;
    }

    private Stored open(Name name, Revision revision, byte[] documentKey) {
        byte[] open = Sealer.open(documentKey, revision.sealed, place(name, revision.number))
                .orElseThrow(() -> Failures.damaged(name.kind(), name.id(), revision.number));
        var text = new String(open, StandardCharsets.UTF_8);
        Arrays.fill(open, (byte) 0);
        int end = text.indexOf('\n');
        return new Stored(
                name.kind(),
                name.id(),
                revision.number,
                LocalDate.parse(text.substring(0, end)),
                text.substring(end + 1));
    }

    private byte[] documentKey(Name name) throws SQLException {
        return Rows.findDocumentKey(c, vault, name)
                .flatMap(found -> Sealer.open(vaultKey, found, place(name)))
                .orElseThrow(() -> Failures.damaged(name.kind(), name.id(), 1));
    }

    private byte[] newDocumentKey(Name name) throws SQLException {
        byte[] fresh = Sealer.random(Sealer.KEY_BYTES);
        Rows.addDocumentKey(c, vault, name, Sealer.seal(vaultKey, fresh, place(name)));
        return fresh;
    }

    /// Names hold no bar, so two places are never written the same.
    private String place(Name name) {
        return vault + "|" + name.kind() + "|" + name.id();
    }

    private String place(Name name, int revision) {
        return place(name) + "|" + revision;
    }
}
