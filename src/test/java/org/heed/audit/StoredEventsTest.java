package org.heed.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.heed.Sentences;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.Service;
import org.heed.identity.User;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Entries of every kind as they were stored before events were records: they are read unchanged, and written alike. */
class StoredEventsTest {
    private static final Path STORED = Path.of("src/test/resources/landed/trail-entries.jsonl");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Class<?>> KINDS = new TreeMap<>();
    private static List<Entry> entries;

    /** Of whom no name is known: ids are shown as they are. */
    private static final Directory NOBODY = new Directory() {
        @Override
        public Optional<User> user(String id) {
            return Optional.empty();
        }

        @Override
        public List<User> withRole(Role role) {
            return List.of();
        }

        @Override
        public List<User> left() {
            return List.of();
        }

        @Override
        public List<Service> services() {
            return List.of();
        }
    };

    /** One entry of a kind, with its values, of which each name occurs somewhere in the file. */
    record Entry(String subject, String what, Map<String, Object> from, Map<String, Object> to) {}

    @BeforeAll
    static void read() throws IOException, ClassNotFoundException {
        try (Stream<String> lines = Files.lines(STORED)) {
            entries = lines.map(line -> JSON.readValue(line, Entry.class)).toList();
        }
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class));
        for (var found : scanner.findCandidateComponents("org.heed")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            assertThat(KINDS.put(type.getAnnotation(StoredAs.class).value(), type))
                    .as("one class for each name")
                    .isNull();
            assertThat(Event.class.isAssignableFrom(type)).as(type.getName()).isTrue();
        }
    }

    @Test
    void everyKindThatWasStoredStillHasAnEvent() {
        assertThat(KINDS.keySet())
                .containsAll(entries.stream().map(Entry::what).distinct().toList())
                .hasSizeGreaterThan(50);
    }

    @Test
    void anEventKeepsTheNamesOfItsValues() {
        for (Entry entry : entries) {
            Set<String> from = new HashSet<>();
            Set<String> to = new HashSet<>();
            boolean open = names(KINDS.get(entry.what()), from, to);
            assertThat(from)
                    .as("%s, from", entry.what())
                    .containsAll(entry.from().keySet());
            if (!open) {
                assertThat(to).as("%s, to", entry.what()).containsAll(entry.to().keySet());
            }
        }
    }

    /** Whether its keys are data, such as the questions of a form. */
    private static boolean names(Class<?> type, Set<String> from, Set<String> to) {
        boolean open = false;
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Changed.class) {
                from.add(component.getName());
                to.add(component.getName());
            } else if (component.getType().isRecord()) {
                open |= names(component.getType(), from, to);
            } else if (component.getType() == Map.class) {
                open = true;
            } else {
                to.add(component.getName());
            }
        }
        return open;
    }

    @Test
    void everyEntryIsReadInWords() {
        MessageSourceAccessor messages = Sentences.bundled();
        AuditText text = new AuditText(messages, NOBODY);
        for (Entry entry : entries) {
            TimelineItem item = text.of(new AuditRecord(
                    1, Instant.EPOCH, "somebody", entry.subject(), "1", entry.what(), entry.from(), entry.to()));
            assertThat(item.heading()).as(entry.what()).isNotBlank().doesNotContain("_");
            assertThat(item.changes())
                    .as(entry.what())
                    .hasSizeLessThanOrEqualTo(entry.to().size())
                    .allSatisfy(change -> assertThat(change.label().toUpperCase(Locale.UK))
                            .isNotBlank()
                            .doesNotContain("CHANGED."));
        }
    }
}
