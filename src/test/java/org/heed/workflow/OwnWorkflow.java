package org.heed.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.heed.HeedServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A product apart from that of the other tests, because these change the workflow itself; each begins as shipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HeedServer
@Import(Crowd.class)
@ExtendWith(ShippedFirst.class)
@TestPropertySource(properties = "heed.test.workflow=its own, since it is changed")
public @interface OwnWorkflow {}
