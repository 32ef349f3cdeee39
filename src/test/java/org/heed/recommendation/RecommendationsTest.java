package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** A recommendation is put back with its trail, its words can be found, and no two of an item say the same. */
class RecommendationsTest {
    private final RecommendationTable table = mock(RecommendationTable.class);
    private final AuditTrail trail = mock(AuditTrail.class);
    private final SearchTexts texts = mock(SearchTexts.class);
    private final AnswerRelease release = mock(AnswerRelease.class);
    private final Recommendations recommendations =
            new Recommendations(table, trail, texts, release, Clock.systemUTC());
    private final Recommendation about = new RecommendationsInMemory().registered();
    private final UUID item = about.origin().item();

    @Test
    void oneThatIsThereIsGotAndNoOther() {
        when(table.findById(about.id())).thenReturn(Optional.of(about));
        assertThat(recommendations.get(about.id())).isSameAs(about);
        UUID unknown = UUID.randomUUID();
        assertThatThrownBy(() -> recommendations.get(unknown))
                .isInstanceOf(NotFound.class)
                .hasMessage("notFound.recommendation " + unknown);
    }

    @Test
    void whatHappenedIsWrittenAfterItIsStored() {
        about.decline("Not ours");
        recommendations.save(about, "o");
        RecommendationEvent declined = new RecommendationEvent.Declined(new Changed<>(null, null), "Not ours");
        InOrder order = inOrder(table, trail, release);
        order.verify(table).save(about);
        order.verify(trail).append("o", AuditEntry.ofCase(about.id(), declined));
        order.verify(release).happened(about.id(), declined);
        verifyNoInteractions(texts);
        verify(table, never()).hold(anyString(), anyString());
        recommendations.save(about, "o");
        verify(table, times(2)).save(about);
        verifyNoMoreInteractions(trail);
    }

    @Test
    void aNewWordingCanBeFound() {
        about.reword("That it is done soon.");
        recommendations.save(about, "scrutiny");
        InOrder order = inOrder(table, texts);
        order.verify(table).hold(item.toString(), "That it is done soon.");
        order.verify(table).isWordedAlready(about.id(), item, "That it is done soon.");
        order.verify(table).save(about);
        order.verify(texts).add(about.id(), SearchTexts.WORDING, "That it is done soon.");
    }

    @Test
    void noTwoOfAnItemSayTheSame() {
        when(table.isWordedAlready(about.id(), item, "That it is undone.")).thenReturn(true);
        about.reword("That it is undone.");
        assertThatThrownBy(() -> recommendations.save(about, "scrutiny"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("rule.twin");
        verify(table, never()).save(any());
        verifyNoInteractions(trail, texts, release);
    }

    @Test
    void aTwinIsAskedForBeforeARewording() {
        when(table.isWordedAlready(about.id(), "That it is undone.")).thenReturn(true);
        assertThat(recommendations.isWordedAlready(about.id(), "That it is undone."))
                .isTrue();
        assertThat(recommendations.isWordedAlready(about.id(), "That it is done."))
                .isFalse();
    }
}
