package org.heed.shared.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a handler says of itself is known by the path and the method, before anything of the request is read. */
class RequestHandlersTest {
    @Controller
    @RequestMapping("/tasks/{id}")
    static class Tasks {
        @GetMapping
        void show() {}

        @TakesFile
        @PostMapping
        void send() {}

        @PostMapping(params = "_save=auto")
        void save() {}
    }

    @Costly
    @Controller
    static class Planner {
        @GetMapping("/planner")
        void show() {}
    }

    /** Whose parameters stand in its content. */
    private static final class Unread extends MockHttpServletRequest {
        Unread(String method, String path) {
            super(method, path);
        }

        @Override
        public String getParameter(String name) {
            throw new AssertionError("The content is read");
        }

        @Override
        public String[] getParameterValues(String name) {
            throw new AssertionError("The content is read");
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            throw new AssertionError("The content is read");
        }
    }

    private final RequestHandlers handlers = handlers();

    private static RequestHandlers handlers() {
        StaticApplicationContext context = new StaticApplicationContext();
        context.registerSingleton("tasks", Tasks.class);
        context.registerSingleton("planner", Planner.class);
        context.registerSingleton("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        context.refresh();
        return new RequestHandlers(context.getBeanProvider(RequestMappingHandlerMapping.class));
    }

    @Test
    void aHandlerIsFoundWithoutReadingTheContent() {
        assertThat(handlers.say(TakesFile.class, new Unread("POST", "/tasks/1")))
                .isTrue();
        assertThat(handlers.say(TakesFile.class, new Unread("GET", "/tasks/1"))).isFalse();
        assertThat(handlers.say(TakesFile.class, new Unread("POST", "/tasks/1/more")))
                .isFalse();
        assertThat(handlers.say(Costly.class, new Unread("POST", "/tasks/1"))).isFalse();
    }

    @Test
    void whatItsControllerSaysCountsToo() {
        assertThat(handlers.say(Costly.class, new Unread("GET", "/planner"))).isTrue();
        assertThat(handlers.say(Costly.class, new Unread("HEAD", "/planner"))).isTrue();
        assertThat(handlers.say(Costly.class, new Unread("GET", "/nowhere"))).isFalse();
    }
}
