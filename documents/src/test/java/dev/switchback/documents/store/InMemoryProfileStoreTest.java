package dev.switchback.documents.store;

import dev.switchback.app.port.ProfileStore;
import dev.switchback.testkit.InMemoryProfileStore;
import dev.switchback.testkit.contract.ProfileStoreContract;

/// The fake keeps to the same contract as the store on disk.
class InMemoryProfileStoreTest extends ProfileStoreContract {
    private final ProfileStore store = new InMemoryProfileStore();

    @Override
    protected ProfileStore store() {
        return store;
    }
}
