package org.heed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/** The whole product of an invented council with {@link Colleagues}, whose connections to the database are watched. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HeedServer
@ContextConfiguration(initializers = {MailCatcher.class, PlayedCouncil.class, Colleagues.class, ConnectionWatch.class})
public @interface CouncilWithColleagues {}
