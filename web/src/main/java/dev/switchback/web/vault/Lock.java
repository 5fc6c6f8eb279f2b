package dev.switchback.web.vault;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.port.Vault;
import dev.switchback.app.port.Vault.State;
import dev.switchback.web.WebDoors;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Opens and locks the person's own vault. Every way of opening goes through here, one at a time: each costs 64 MiB of
/// memory while it is tried (decision 100).
@Singleton
public class Lock {
    private static final String KIND = "lock-settings";
    private static final String OWN = "own";
    private static final String IDLE = "idle";

    /// Attempts that may wait for the one that is under way: a button that was pressed twice, and a second window.
    private static final int MOST_ATTEMPTS = 3;

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Vault vault;
    private final Clock clock;
    private final Event<VaultClosed> closed;
    private final Semaphore places = new Semaphore(MOST_ATTEMPTS);
    private final Object attempt = new Object();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lock-when-idle").factory());

    private volatile boolean hasPassphrase;
    private volatile boolean openedByRecoveryKey;
    private volatile IdleTime idle = IdleTime.DEFAULT;
    private volatile List<String> damaged = List.of();

    Lock(WebDoors doors, Event<VaultClosed> closed) {
        this.vault = doors.store();
        this.clock = doors.clock();
        this.closed = closed;
    }

    /// Opens what a key file opens. Where it is missing the vault stays locked, and the page that asks for the recovery
    /// key says so.
    void start(@Observes StartupEvent event) {
        if (vault.state() == State.LOCKED_BY_KEY_FILE) {
            try {
                openWithKeyFile();
            } catch (SwitchbackException e) {
                vault.lock();
            }
        } else {
            hasPassphrase = vault.openers().passphrase();
        }
        timer.scheduleWithFixedDelay(this::lookAgain, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
        vault.lock();
    }

    public State state() {
        return vault.state();
    }

    /// Whether the vault locks by itself, and by hand: only where a passphrase opens it again.
    public boolean hasPassphrase() {
        return hasPassphrase;
    }

    /// Whether the person came in with the recovery key, and may set a passphrase without the former one.
    public boolean isOpenedByRecoveryKey() {
        return openedByRecoveryKey;
    }

    public IdleTime idle() {
        return idle;
    }

    /// Documents that could not be read when the vault was opened, as `kind, id`.
    public List<String> damaged() {
        return damaged;
    }

    public void create() {
        vault.create();
        opened(false);
    }

    public void create(char[] passphrase) {
        one(() -> vault.create(passphrase));
        opened(false);
    }

    public void openWithKeyFile() {
        vault.open();
        opened(false);
    }

    public void open(char[] passphrase) {
        one(() -> vault.open(passphrase));
        opened(false);
    }

    /// A vault whose key file is gone gets a new one.
    public void openWithRecoveryKey(char[] key) {
        one(() -> vault.openWithRecoveryKey(key));
        if (!vault.openers().passphrase()) {
            vault.useKeyFile();
        }
        opened(true);
    }

    /// Whoever sits at an open desk must not change what opens the vault: the passphrase is asked again, unless there
    /// is none, or the recovery key was just used because it is forgotten.
    public void requirePassphrase(char[] passphrase) {
        if (hasPassphrase && !openedByRecoveryKey) {
            one(() -> vault.open(passphrase));
        }
    }

    public void changePassphrase(char[] passphrase) {
        one(() -> vault.changePassphrase(passphrase));
        hasPassphrase = true;
        openedByRecoveryKey = false;
    }

    public void removePassphrase() {
        vault.useKeyFile();
        hasPassphrase = false;
    }

    public String renewRecoveryKey() {
        return one(vault::renewRecoveryKey);
    }

    public void setIdle(IdleTime time) {
        vault.append(
                KIND,
                OWN,
                LocalDate.now(clock),
                new JsonObject().put(IDLE, time.id()).encode());
        idle = time;
    }

    public void lock() {
        vault.lock();
        close();
    }

    public void eraseEverything() {
        try {
            vault.eraseEverything();
        } finally {
            if (vault.state() == State.NEW) {
                hasPassphrase = false;
                idle = IdleTime.DEFAULT;
            }
            close();
        }
    }

    /// A timer whose work throws once never works again; this one has to.
    private void lookAgain() {
        try {
            lookWhetherIdle();
        } catch (RuntimeException e) {
            vault.lock();
        }
    }

    void lookWhetherIdle() {
        if (hasPassphrase && vault.lockIfIdle(idle.length())) {
            close();
        }
    }

    private void close() {
        openedByRecoveryKey = false;
        damaged = List.of();
        closed.fire(new VaultClosed());
    }

    private void opened(boolean byRecoveryKey) {
        hasPassphrase = vault.openers().passphrase();
        openedByRecoveryKey = byRecoveryKey;
        damaged = vault.listDamaged();
        idle = damaged.contains(KIND + ", " + OWN)
                ? IdleTime.DEFAULT
                : vault.findNewest(KIND, OWN).map(Lock::idleTime).orElse(IdleTime.DEFAULT);
    }

    private static IdleTime idleTime(Stored stored) {
        return IdleTime.find(new JsonObject(stored.payload()).getString(IDLE, ""))
                .orElse(IdleTime.DEFAULT);
    }

    private void one(Runnable work) {
        one(() -> {
            work.run();
            return true;
        });
    }

    private <T> T one(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new WrongInputException(
                    "attempt-busy",
                    "passphrase",
                    "Another attempt to open the vault is under way.",
                    "Maybe wait a few seconds and try again.");
        }
        try {
            synchronized (attempt) {
                return work.get();
            }
        } finally {
            places.release();
        }
    }
}
