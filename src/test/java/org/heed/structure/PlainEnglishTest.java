package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is plain English: no word or phrase that an officer would have to read twice. */
class PlainEnglishTest {
    /** "Wait until" and "is waiting for" are plain, so only "waits" is refused. */
    private static final List<String> WORDS = List.of(
            "waits",
            "stands?",
            "stood",
            "mend(s|ed|ing)?",
            "narrow(s|ed|ing)?",
            "anew",
            "meanwhile",
            "whoever",
            "somebody",
            "everybody",
            "nobody",
            "ticked",
            "user name");

    /** A letter is an e-mail here and no letter of the alphabet, which a name "must start with". */
    private static final List<String> PHRASES = List.of(
            "just now",
            "by and by",
            "in good time",
            "by itself",
            "goes on",
            "(is|are) stuck",
            "hand(s|ed|ing)? (it |them |over|on\\b)",
            "is not right",
            "may (see|read)",
            "(is|are) yours now",
            "(no|the|each|this|and) letters?\\b",
            "half took at most",
            "one in ten",
            "take the next",
            "with those that",
            "open(ed)? (the words )?again",
            "no \\w+ fits",
            "fits what",
            "it is saved",
            "it came here",
            "a wait at");

    /** An error begins with what to do: "Enter a reason", "Select a panel". */
    private static final List<String> BEGINNINGS = List.of("Say (why|what|which|how|from)\\b", "Tick ", "With$");

    private static final Pattern REFUSED = Pattern.compile(
            "\\b(" + String.join("|", WORDS) + ")\\b|\\b(" + String.join("|", PHRASES) + ")|^("
                    + String.join("|", BEGINNINGS) + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TEXT_OF_FORM = Pattern.compile(
            "\"(?:label|dateLabel|timeLabel|description|whenMissing|text)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

    @Test
    void messagesArePlain() throws IOException {
        assertThat(refused(messages())).isEmpty();
    }

    @Test
    void formsArePlain() throws IOException {
        assertThat(refused(forms())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No recommendation fits",
                "It is saved.",
                "Say why it is withdrawn",
                "A closure waits for your decision",
                "Where it stands",
                "Mend these problems first:",
                "Narrow the list",
                "Hand them over",
                "The user name or the password is not right",
                "All I may see",
                "Nobody yet",
                "One case is stuck",
                "Half took at most"
            })
    void whatWasSaidBeforeIsRefused(String sentence) {
        assertThat(isRefused(sentence)).isTrue();
    }

    private static boolean isRefused(String sentence) {
        return REFUSED.matcher(sentence).find();
    }

    private static Map<String, String> refused(Map<String, String> sentences) {
        Map<String, String> refused = new TreeMap<>(sentences);
        refused.values().removeIf(sentence -> !isRefused(sentence));
        assertThat(sentences).as("what was looked at").isNotEmpty();
        return refused;
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (Path bundle : files(Path.of("src/main/resources/messages"), ".properties")) {
            for (String line : Files.readAllLines(bundle)) {
                int at = line.indexOf('=');
                if (at > 0 && !line.startsWith("#")) {
                    messages.put(line.substring(0, at), line.substring(at + 1));
                }
            }
        }
        return messages;
    }

    private static Map<String, String> forms() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path folder : List.of(Path.of("forms"), Path.of("src/main/resources/forms-of-pages"))) {
            for (Path form : files(folder, ".form")) {
                TEXT_OF_FORM
                        .matcher(Files.readString(form))
                        .results()
                        .forEach(found -> texts.put(form.getFileName() + ": " + found.group(1), found.group(1)));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return new ArrayList<>(
                    found.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }
}
