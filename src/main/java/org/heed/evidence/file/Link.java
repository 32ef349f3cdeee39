package org.heed.evidence.file;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of evidence that lies elsewhere; it is shown, and never opened by the product. */
final class Link {
    private static final int LONGEST = 2000;

    private Link() {}

    /** An https address of a host, without a name or password in it. */
    static boolean isSound(String link) {
        try {
            URI address = new URI(link);
            return link.length() <= LONGEST
                    && "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
