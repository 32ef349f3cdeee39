package org.heed.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.heed.audit.TrailExport.Heading;
import org.heed.audit.chain.ChainReader;
import org.heed.audit.chain.HeadLines;
import org.heed.audit.chain.HeadsFile;
import org.heed.audit.chain.KnownKeys;
import org.heed.audit.chain.Pem;
import org.heed.audit.chain.SignatureCheck;
import org.heed.audit.chain.TrailRow;
import org.heed.audit.chain.Verification;
import org.heed.shared.text.Bundles;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Verifies an exported trail without Heed and without its database. */
public final class VerifyTrail {
    private static final String FILE = "--verify-trail=";
    private static final String KEY = "--trail-key=";
    private static final String HEADS = "--trail-heads=";
    private static final int HOLDS = 0;
    private static final int DOES_NOT_HOLD = 1;
    private static final int UNREADABLE = 2;

    private final JsonMapper json = JsonMapper.builder().build();
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final List<String> arguments;
    private final PrintStream out;

    private VerifyTrail(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
        messages.setBasename(Bundles.of("audit"));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    public static boolean asked(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(FILE));
    }

    /** Says what holds and what does not; the answer is the status with which the program ends: 0, 1, or 2 where a file cannot be read. */
    public static int run(PrintStream out, String... arguments) {
        return new VerifyTrail(List.of(arguments), out).run();
    }

    private int run() {
        try {
            Verification found = verify(false);
            VerificationText words = new VerificationText(new MessageSourceAccessor(messages, Locale.UK));
            words.of(found).forEach(out::println);
            return found.holds() ? HOLDS : DOES_NOT_HOLD;
        } catch (IOException | JacksonException | IllegalStateException | IllegalArgumentException unreadable) {
            say("verify.unreadable", String.valueOf(unreadable.getMessage()));
            return UNREADABLE;
        }
    }

    private Verification verify(boolean everySignature) throws IOException {
        Path heads = given(HEADS).stream().findFirst().map(Path::of).orElse(null);
        try (BufferedReader lines = Files.newBufferedReader(Path.of(given(FILE).get(0)));
                HeadLines outside = new HeadsFile(heads, json).open(List.of())) {
            KnownKeys keys = keys(heading(String.valueOf(lines.readLine())), !everySignature);
            SignatureCheck signatures = new SignatureCheck(keys, outside, everySignature);
            ChainReader reader = new ChainReader(signatures);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // An export that was taken in parts has a heading in front of each.
                if (!line.contains("\"format\":")) {
                    reader.accept(row(line));
                }
            }
            Verification found = reader.result();
            return signatures.lookCloser() ? verify(true) : found;
        }
    }

    private Heading heading(String line) {
        Heading heading = json.readValue(line, Heading.class);
        if (heading == null || heading.keys() == null || heading.format() != Heading.FORMAT) {
            throw new IllegalArgumentException(line.substring(0, Math.min(line.length(), 100)));
        }
        return heading;
    }

    private TrailRow row(String line) {
        TrailRow row = json.readValue(line, TrailRow.class);
        if (row == null || !row.complete()) {
            throw new IllegalArgumentException(line.substring(0, Math.min(line.length(), 100)));
        }
        return row;
    }

    /** The keys that were given; without any, those of the export, which only show that it is of one piece. */
    private KnownKeys keys(Heading heading, boolean tell) {
        KnownKeys keys = new KnownKeys();
        given(KEY).forEach(file -> keys.with(Pem.publicKey(Path.of(file))));
        if (given(KEY).isEmpty()) {
            heading.keys().forEach((id, key) -> {
                keys.with(Pem.publicKey(Base64.getDecoder().decode(key)));
                if (tell) {
                    say("verify.key", id);
                }
            });
        }
        return keys;
    }

    private List<String> given(String name) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .toList();
    }

    private void say(String key, Object... values) {
        out.println(messages.getMessage(key, values, Locale.UK));
    }
}
