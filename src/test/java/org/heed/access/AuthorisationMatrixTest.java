package org.heed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.HeedServer;
import org.heed.access.Expected.Verdict;
import org.heed.access.keycloak.TokenPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, asked by each of the ten roles and by nobody, about what is theirs and what is not. */
@HeedServer
class AuthorisationMatrixTest {
    static final String NOBODY = "nobody";

    /** The routes that need no row: two pages and the assets that are open to all, and the place to which failures are sent. */
    private static final Set<String> OPEN =
            Set.of("GET /accessibility", "GET /published", "GET /assets/branding/{file}", "GET /sign-in", "ANY /error");

    @Autowired
    private WebApplicationContext context;

    private final AuthorisationMatrix matrix = new AuthorisationMatrix();

    @Test
    void everyRouteHasItsRow() {
        Set<String> routes = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping :
                context.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().keySet().stream()
                    .flatMap(AuthorisationMatrixTest::routes)
                    .forEach(routes::add);
        }
        routes.removeAll(OPEN);
        assertThat(matrix.rows().keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    private static Stream<String> routes(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return route.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    @Test
    void everyDoorOpensForWhomItShould() {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        MatrixCases cases = new MatrixCases(context);
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Map.Entry<String, Map<Place, Expected>> row : matrix.rows().entrySet()) {
            for (Map.Entry<Place, Expected> at : row.getValue().entrySet()) {
                for (String persona : personas()) {
                    Verdict expected = at.getValue().of(persona);
                    MockHttpServletResponse answer = ask(web, row.getKey(), at.getKey(), persona, cases);
                    Verdict seen = verdict(answer);
                    cells++;
                    if (seen != expected) {
                        wrong.add(row.getKey() + " " + at.getKey() + " " + persona + ": " + seen + " ("
                                + answer.getStatus() + ") instead of " + expected);
                    }
                }
            }
        }
        System.out.printf(
                "Authorisation matrix: %d routes, %d cells%n", matrix.rows().size(), cells);
        assertThat(wrong).isEmpty();
    }

    private static List<String> personas() {
        return Stream.concat(Expected.EVERYBODY.stream().sorted(), Stream.of(NOBODY))
                .collect(Collectors.toList());
    }

    private static MockHttpServletResponse ask(
            MockMvc web, String route, Place place, String persona, MatrixCases cases) {
        HttpMethod method = HttpMethod.valueOf(route.substring(0, route.indexOf(' ')));
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, cases.address(route, place));
        if (method != HttpMethod.GET) {
            body(request, route, place);
        }
        if (route.contains("/access")) {
            request.param("person", "ow").param("recommendation", cases.slug());
        }
        if (!persona.equals(NOBODY)) {
            request.with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                    new TokenPerson(cases.persona(persona)), null, AuthorityUtils.NO_AUTHORITIES)));
        }
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            throw new AssertionError(route + " as " + persona, failure);
        }
    }

    /** Something that is well formed and changes nothing: whoever may come in is told what is missing. */
    private static void body(MockHttpServletRequestBuilder request, String route, Place place) {
        String panel = place == Place.PLACES ? "places" : "children";
        if (route.equals("POST /workshop/preview") || route.startsWith("PUT /api/")) {
            request.with(csrf()).contentType(MediaType.APPLICATION_JSON).content("{}");
        } else if (route.startsWith("PUT ")) {
            request.with(csrf())
                    .header("X-Revision", "7")
                    .contentType(MediaType.TEXT_PLAIN)
                    .content("x");
        } else if (route.equals("POST /api/models")) {
            request.contentType("application/zip").content("x");
        } else if (route.contains("/workshop/") || route.contains("/operations/")) {
            request.with(csrf()).params(WORKFLOW);
        } else if (!route.contains("/api/")) {
            request.with(csrf()).param("panel", panel).param("heldOn-day", "1");
            request.param("heldOn-month", "6").param("heldOn-year", "1950");
        } else if (route.endsWith("/import")) {
            request.contentType("text/csv").content("panel\n");
        } else {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content("{\"panel\": \"" + panel + "\", \"heldOn\": \"1950-06-01\"}");
        }
    }

    /** What forms of the workshop send; none of it leads to anything. */
    private static final MultiValueMap<String, String> WORKFLOW = MultiValueMap.fromSingleValue(Map.of(
            "version",
            "1",
            "kind",
            "form",
            "key",
            "?",
            "revision",
            "7",
            "content",
            "",
            "from",
            "1",
            "into",
            "1",
            "case",
            "00000000-0000-4000-8000-000000000000",
            "_task",
            "x",
            "element",
            "x"));

    private static Verdict verdict(MockHttpServletResponse answer) {
        String to = String.valueOf(answer.getRedirectedUrl());
        return switch (answer.getStatus()) {
            case 401 -> Verdict.SIGN_IN;
            case 403 -> Verdict.REFUSED;
            case 404 -> Verdict.HIDDEN;
            case 302 -> to.contains("/sign-in") ? Verdict.SIGN_IN : Verdict.ALLOWED;
            default -> Verdict.ALLOWED;
        };
    }
}
