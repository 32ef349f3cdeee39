package org.heed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole product, in which tests ask more often than people do, on a free port, with a database of its own, the invented council and a real mail server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("running-product")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"heed.demo.enabled=true", "management.server.port=0", "heed.limits.heavy=600"})
@ContextConfiguration(initializers = {MailCatcher.class, PlayedCouncil.class})
public @interface HeedServer {}
