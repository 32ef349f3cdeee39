package org.heed.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.shared.HeldAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Of what a stranger sends nothing is kept but what a person typed whose session has ended, measured whole. */
class HeldAnswersTest {
    private static MockHttpServletRequest posted(String session, String of) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/absence");
        request.setContentType("application/x-www-form-urlencoded");
        request.setRequestedSessionId(session);
        request.setParameter(HeldAnswers.USER, of);
        request.setParameter("cover", "somebody");
        return request;
    }

    private static boolean isHeld(MockHttpServletRequest request) {
        boolean held = HeldAnswersArgument.hold(
                request, (session, person) -> session.equals("hers") && person.equals("officer"));
        assertThat(request.getSession(false) != null).as("a session is made").isEqualTo(held);
        return held;
    }

    @Test
    void onlyASessionThatWasThePersonsLeavesAnswers() {
        assertThat(isHeld(posted("hers", "officer"))).isTrue();
        assertThat(isHeld(posted("invented", "officer"))).isFalse();
        assertThat(isHeld(posted("hers", "chair"))).isFalse();
        assertThat(isHeld(posted(null, "officer"))).isFalse();
    }

    /** The page saves itself, and its reader goes on typing and sends it: by then the browser has the new session. */
    @Test
    void whatIsTypedSinceTakesThePlaceOfWhatIsKept() {
        MockHttpServletRequest first = posted("hers", "officer");
        assertThat(isHeld(first)).isTrue();
        MockHttpServletRequest second = posted("new", "officer");
        second.setSession(first.getSession());
        second.setParameter("cover", "somebody else");
        assertThat(HeldAnswersArgument.hold(second, (session, person) -> false)).isTrue();
        MockHttpServletRequest another = posted("new", "chair");
        another.setSession(first.getSession());
        assertThat(HeldAnswersArgument.hold(another, (session, person) -> false))
                .isFalse();
    }

    @Test
    void whatIsKeptIsMeasuredWhole() {
        for (String name : new String[] {HeldAnswers.DRAFT, "cover", "n".repeat(200_000)}) {
            MockHttpServletRequest large = posted("hers", "officer");
            large.setParameter(name, "x".repeat(150_000));
            assertThat(isHeld(large)).as(name.substring(0, 5)).isFalse();
        }
        MockHttpServletRequest draft = posted("hers", "officer");
        draft.setParameter(HeldAnswers.DRAFT, "1.00000000-0000-0000-0000-000000000000");
        assertThat(isHeld(draft)).isTrue();
        MockHttpServletRequest empty = posted("hers", "officer");
        empty.removeParameter("cover");
        empty.setParameter(HeldAnswers.DRAFT, "1");
        assertThat(isHeld(empty)).isFalse();
    }
}
