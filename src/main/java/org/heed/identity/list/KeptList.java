package org.heed.identity.list;

/** A list of which people keep views under a name and choose the columns. */
public enum KeptList {
    WORK("/work"),
    REGISTER("/recommendations");

    private final String path;

    KeptList(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
