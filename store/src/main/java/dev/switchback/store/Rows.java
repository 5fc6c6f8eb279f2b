package dev.switchback.store;

import dev.switchback.app.port.Vault.Amount;
import dev.switchback.app.port.Vault.Written;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every SQL statement of this module. The same text runs on SQLite and PostgreSQL; only the name of the type for bytes
/// differs.
final class Rows {
    /// Of the tables. A change that older programs cannot read raises it.
    static final int VERSION = 1;

    private Rows() {}

    /// One sealed revision. A final class, because arrays have no equality.
    static final class Revision {
        final int number;
        final byte[] sealed;

        Revision(int number, byte[] sealed) {
            this.number = number;
            this.sealed = sealed;
        }
    }

    /// A document of the vault.
    record Name(String kind, String id) {
        private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        static Name of(String kind, String id) {
            for (var word : List.of(kind, id)) {
                if (!WORDS.matcher(word).matches()) {
                    throw new IllegalArgumentException(
                            "The name (" + word + ") must be lower case words joined by hyphens.");
                }
            }
            return new Name(kind, id);
        }
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Makes what is missing, unless a newer program made it.
    ///
    /// @return the version of the tables
    static int makeTables(Connection c, String bytes) throws SQLException {
        update(c, "create table if not exists store_version (version integer not null)");
        int version = version(c);
        if (version > 0) {
            return version;
        }
        update(
                c,
                "create table if not exists vault"
                        + " (name text not null primary key, id text not null unique, made_at text not null)");
        update(
                c,
                "create table if not exists key_slot (vault text not null, opener text not null, salt " + bytes
                        + " not null, memory_kib integer not null, passes integer not null, lanes integer not null,"
                        + " sealed " + bytes + " not null, primary key (vault, opener))");
        update(
                c,
                "create table if not exists document_key (vault text not null, kind text not null, id text not null,"
                        + " sealed " + bytes + " not null, primary key (vault, kind, id))");
        update(
                c,
                "create table if not exists document (vault text not null, kind text not null, id text not null,"
                        + " revision integer not null, sealed " + bytes + " not null, written_at text not null,"
                        + " primary key (vault, kind, id, revision))");
        update(c, "insert into store_version (version) values (?)", VERSION);
        return VERSION;
    }

    /// 0 when none is written yet.
    private static int version(Connection c) throws SQLException {
        return list(c, "select coalesce(max(version), 0) from store_version", r -> r.getInt(1))
                .getFirst();
    }

    static Optional<String> findVault(Connection c, String name) throws SQLException {
        return list(c, "select id from vault where name = ?", r -> r.getString(1), name).stream()
                .findFirst();
    }

    static void addVault(Connection c, String name, String id, String now) throws SQLException {
        update(c, "insert into vault (name, id, made_at) values (?, ?, ?)", name, id, now);
    }

    /// Makes other writers of this vault wait until the transaction ends.
    ///
    /// @return false when the vault is gone
    static boolean holdVault(Connection c, String vault) throws SQLException {
        return update(c, "update vault set made_at = made_at where id = ?", vault) == 1;
    }

    static List<KeySlot> listSlots(Connection c, String vault) throws SQLException {
        var slots = new ArrayList<KeySlot>();
        for (var opener : KeySlot.Opener.values()) {
            slots.addAll(list(
                    c,
                    "select salt, memory_kib, passes, lanes, sealed from key_slot where vault = ? and opener = ?",
                    r -> new KeySlot(
                            opener,
                            r.getBytes(1),
                            new Stretching(r.getInt(2), r.getInt(3), r.getInt(4)),
                            r.getBytes(5)),
                    vault,
                    opener.id));
        }
        return List.copyOf(slots);
    }

    static void putSlot(Connection c, String vault, KeySlot slot) throws SQLException {
        dropSlot(c, vault, slot.opener);
        update(
                c,
                "insert into key_slot (vault, opener, salt, memory_kib, passes, lanes, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                vault,
                slot.opener.id,
                slot.salt,
                slot.stretching.memoryKib(),
                slot.stretching.passes(),
                slot.stretching.lanes(),
                slot.sealed);
    }

    static void dropSlot(Connection c, String vault, KeySlot.Opener opener) throws SQLException {
        update(c, "delete from key_slot where vault = ? and opener = ?", vault, opener.id);
    }

    static Optional<byte[]> findDocumentKey(Connection c, String vault, Name name) throws SQLException {
        return list(
                        c,
                        "select sealed from document_key where vault = ? and kind = ? and id = ?",
                        r -> r.getBytes(1),
                        vault,
                        name.kind(),
                        name.id())
                .stream()
                .findFirst();
    }

    static void addDocumentKey(Connection c, String vault, Name name, byte[] sealed) throws SQLException {
        update(
                c,
                "insert into document_key (vault, kind, id, sealed) values (?, ?, ?, ?)",
                vault,
                name.kind(),
                name.id(),
                sealed);
    }

    static List<Name> listNames(Connection c, String vault) throws SQLException {
        return list(
                c,
                "select distinct kind, id from document where vault = ? order by kind, id",
                r -> new Name(r.getString(1), r.getString(2)),
                vault);
    }

    static List<Revision> listRevisions(Connection c, String vault, Name name) throws SQLException {
        return list(
                c,
                "select revision, sealed from document where vault = ? and kind = ? and id = ? order by revision",
                r -> new Revision(r.getInt(1), r.getBytes(2)),
                vault,
                name.kind(),
                name.id());
    }

    static Optional<Revision> findNewest(Connection c, String vault, Name name) throws SQLException {
        return list(
                        c,
                        "select revision, sealed from document where vault = ? and kind = ? and id = ?"
                                + " order by revision desc limit 1",
                        r -> new Revision(r.getInt(1), r.getBytes(2)),
                        vault,
                        name.kind(),
                        name.id())
                .stream()
                .findFirst();
    }

    static Optional<Revision> findRevision(Connection c, String vault, Name name, int number) throws SQLException {
        return list(
                        c,
                        "select revision, sealed from document"
                                + " where vault = ? and kind = ? and id = ? and revision = ?",
                        r -> new Revision(r.getInt(1), r.getBytes(2)),
                        vault,
                        name.kind(),
                        name.id(),
                        number)
                .stream()
                .findFirst();
    }

    static List<Written> listWritten(Connection c, String vault, Name name) throws SQLException {
        return list(
                c,
                "select revision, written_at from document where vault = ? and kind = ? and id = ? order by revision",
                r -> new Written(r.getInt(1), Instant.parse(r.getString(2))),
                vault,
                name.kind(),
                name.id());
    }

    static Amount amount(Connection c, String vault) throws SQLException {
        int documents = list(c, "select count(*) from document_key where vault = ?", r -> r.getInt(1), vault)
                .getFirst();
        return list(
                        c,
                        "select count(*), coalesce(sum(length(sealed)), 0) from document where vault = ?",
                        r -> new Amount(documents, r.getInt(1), r.getLong(2)),
                        vault)
                .getFirst();
    }

    /// 0 when there is none.
    static int newestRevision(Connection c, String vault, Name name) throws SQLException {
        return list(
                        c,
                        "select coalesce(max(revision), 0) from document where vault = ? and kind = ? and id = ?",
                        r -> r.getInt(1),
                        vault,
                        name.kind(),
                        name.id())
                .getFirst();
    }

    static void addRevision(Connection c, String vault, Name name, Revision revision, String now) throws SQLException {
        update(
                c,
                "insert into document (vault, kind, id, revision, sealed, written_at) values (?, ?, ?, ?, ?, ?)",
                vault,
                name.kind(),
                name.id(),
                revision.number,
                revision.sealed,
                now);
    }

    static void eraseDocument(Connection c, String vault, Name name) throws SQLException {
        for (var table : List.of("document_key", "document")) {
            update(
                    c,
                    "delete from " + table + " where vault = ? and kind = ? and id = ?",
                    vault,
                    name.kind(),
                    name.id());
        }
    }

    static void eraseVault(Connection c, String vault) throws SQLException {
        for (var table : List.of("key_slot", "document_key", "document")) {
            update(c, "delete from " + table + " where vault = ?", vault);
        }
        update(c, "delete from vault where id = ?", vault);
    }

    private static int update(Connection c, String sql, Object... values) throws SQLException {
        try (var statement = c.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static <T> List<T> list(Connection c, String sql, Reader<T> reader, Object... values) throws SQLException {
        try (var statement = c.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return List.copyOf(found);
            }
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
