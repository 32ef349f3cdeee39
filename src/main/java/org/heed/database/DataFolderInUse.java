package org.heed.database;

/** Another running Heed has the data folder. */
final class DataFolderInUse extends RuntimeException {
    DataFolderInUse(String message) {
        super(message);
    }
}
