package org.heed.workflow;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test begins with the workflow as the product ships it, whatever another has deployed before. */
final class ShippedFirst implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) {
        Files.shippedAgain(SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class));
    }
}
