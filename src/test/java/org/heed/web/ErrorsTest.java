package org.heed.web;

import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.heed.Sentences;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A request that cannot be read is the sender's fault, and said so as a problem. */
class ErrorsTest {
    private final MockMvc api = MockMvcBuilders.standaloneSetup(new Routes())
            .setControllerAdvice(new Errors(
                    Sentences.bundled(),
                    new Layout(
                            mock(org.heed.identity.Directory.class),
                            new MovableClock(java.time.ZoneId.of("Europe/London")),
                            new Demonstration(false),
                            mock(org.heed.web.branding.Branding.class))))
            .build();

    @RestController
    private static final class Routes {
        @PostMapping({"/api/broken", "/broken"})
        String broken(@RequestParam int code) {
            throw code == 0
                    ? new RequestRejectedException("a name\nwith a line break")
                    : new InvalidParameterException("undecodable", code);
        }

        @PostMapping("/api/answers")
        String answers(@RequestBody Map<String, Object> answers) {
            return "";
        }

        @PostMapping(path = "/api/table", consumes = "text/csv")
        String table(@RequestBody byte[] table) {
            return "";
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 400, 413})
    void aParameterThatCannotBeReadIsABadRequest(int code) throws Exception {
        api.perform(post("/api/broken").param("code", "" + code))
                .andExpect(status().is(code == 0 ? 400 : code))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "image/png", "nonsense", "application/json;charset=nonsense"})
    void aContentOfAnotherKindIsRefused(String type) throws Exception {
        for (String path : new String[] {"/api/answers", "/api/table"}) {
            for (String accept : new String[] {"*/*", "application/json", "text/html"}) {
                int answered = api.perform(post(path)
                                .header("Content-Type", type)
                                .header("Accept", accept)
                                .content("x"))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                org.assertj.core.api.Assertions.assertThat(answered)
                        .as(path + " " + accept)
                        .isBetween(400, 499);
            }
        }
    }

    /** As where what failed once fails again while its failure is answered. */
    @Test
    void aFailureThatIsAnsweredElsewhereIsStillTheApis() throws Exception {
        api.perform(post("/broken").param("code", "0").requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/broken"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void theAnswerIsAProblemWhateverIsAsked() throws Exception {
        api.perform(post("/api/answers").contentType("text/plain").accept("*/*").content("x"))
                .andExpect(status().is(415))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }
}
