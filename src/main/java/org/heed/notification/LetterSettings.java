package org.heed.notification;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave the house.
 *
 * @param from the address from which they come
 * @param baseUrl where people reach Heed, for the links in letters
 * @param againEvery how long to wait before letters are tried again that the mail server would not take
 */
@Validated
@ConfigurationProperties("heed.letters")
record LetterSettings(@Email String from, @NotBlank String baseUrl, @NotNull Duration againEvery) {}
