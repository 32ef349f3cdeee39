package org.heed.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.List;
import org.heed.identity.CurrentUser;
import org.heed.identity.Directory;
import org.heed.identity.SignedIn;
import org.heed.identity.User;
import org.heed.shared.Demonstration;
import org.heed.shared.MovableClock;
import org.heed.web.branding.Branding;
import org.heed.web.branding.BrandingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page as it is sent, with the real template, sentences, layout and refusals; a test imports its controller and stands in for what that asks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@ContextConfiguration(classes = PageSlice.Pages.class)
@MockitoBean(types = Directory.class)
public @interface PageSlice {

    /** What all pages share; no component of its own, lest a running product finds it. */
    @Import({UserMessages.class, Layout.class, LongTexts.class, Errors.class, KeptAssets.class})
    class Pages implements WebMvcConfigurer {
        @Bean
        MovableClock clock() {
            return new MovableClock(ZoneId.of("Europe/London"));
        }

        @Bean
        Demonstration demonstration() {
            return new Demonstration(false);
        }

        @Bean
        Branding branding() {
            return new Branding(new BrandingSettings("Heed", "", "#0f4c4a", "#0b5754", List.of()));
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new Reader());
        }
    }

    /** Who is signed in, and covers for nobody. */
    final class Reader implements HandlerMethodArgumentResolver {
        /** A request of somebody who is signed in. */
        public static RequestPostProcessor as(User user) {
            SignedIn somebody = () -> user;
            return SecurityMockMvcRequestPostProcessors.authentication(
                    new TestingAuthenticationToken(somebody, null, "ROLE_USER"));
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == User.class;
        }

        @Override
        public User resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return CurrentUser.find().orElseThrow();
        }
    }
}
