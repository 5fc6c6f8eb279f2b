package dev.switchback.web.page;

import dev.switchback.app.port.Vault;
import dev.switchback.app.port.Vault.State;
import dev.switchback.web.WebDoors;
import dev.switchback.web.page.Incoming.Given;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Files between being given and being kept: in memory, the newest few, gone when the vault closes. Nothing of them is
/// written before the person has seen what was understood. Thread-safe.
@Singleton
class HeldFiles {
    /// One for each window that somebody may have open; a fourth lets go of the first.
    private static final int MOST = 3;

    private static final int ID_BYTES = 12;

    private final Map<String, List<Given>> held = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Vault vault;

    HeldFiles(WebDoors doors) {
        this.vault = doors.store();
    }

    /// Holds nothing when the vault was closed while the files came in.
    ///
    /// @return under which they are found again
    synchronized String hold(List<Given> files) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String name = HexFormat.of().formatHex(id);
        held.put(name, List.copyOf(files));
        while (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
        if (vault.state() != State.OPEN) {
            held.clear();
        }
        return name;
    }

    synchronized Optional<List<Given>> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    synchronized void letGo(String id) {
        held.remove(id);
    }

    synchronized void closed(@Observes VaultClosed closed) {
        held.clear();
    }
}
