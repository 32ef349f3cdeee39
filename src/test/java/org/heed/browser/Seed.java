package org.heed.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Four recommendations of two meetings with their replies: those of the seed document where it is there, else our own. */
record Seed(String meetingDate, String item, int number, String wording, String reply) {
    static final String FIRST_MEETING = "13/12/18";
    static final String SECOND_MEETING = "24/01/19";
    private static final Path DOCUMENT = Path.of("../shared/seeds/southampton-monitoring-table.txt");
    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?ms)^\\s?(\\d)\\) (That .*?)\\n\\n(.*?)(?=\\n\\n\\d\\) |\\n\\n\\d\\d/\\d\\d/\\d\\d\\n|\\z)");

    static List<Seed> four() throws IOException {
        return Files.exists(DOCUMENT)
                ? read(Files.readString(DOCUMENT))
                : List.of(
                        new Seed(
                                FIRST_MEETING,
                                "Children’s services",
                                1,
                                "That a note on the bill\nis sent to the panel.",
                                "The note was sent\non 30 January.\nIt is on the website."),
                        new Seed(
                                FIRST_MEETING,
                                "Children’s services",
                                2,
                                "That the panel is told how far the review has come.",
                                "The review is done, point by point:\n• All schools should use the tool. The network was told.\n• All schools should have a way to report. Many have.\n• The guidance should be renewed. It is under review.\n• Training should be offered. It is.\n• Governors should be trained. They are."),
                        new Seed(
                                FIRST_MEETING,
                                "Children’s services",
                                3,
                                "That a summary of the joint work is circulated.",
                                "The group meets every month.\nThe last week of action led to twelve arrests."),
                        new Seed(
                                SECOND_MEETING,
                                "Performance",
                                1,
                                "That one more measure is considered for the suite.",
                                "The data cannot be had in that form.\nA single report is offered instead."));
    }

    /** A meeting date stands before the row that it belongs to; what comes before it is of an earlier meeting. */
    private static List<Seed> read(String document) {
        String text = document.replace("\r\n", "\n");
        int second = text.indexOf("\n" + SECOND_MEETING + "\n");
        List<Seed> found = new ArrayList<>();
        Matcher matcher = RECOMMENDATION.matcher(text);
        while (matcher.find()) {
            boolean later = matcher.start() > second;
            found.add(new Seed(
                    later ? SECOND_MEETING : FIRST_MEETING,
                    later ? "Performance" : "Children’s services",
                    Integer.parseInt(matcher.group(1)),
                    matcher.group(2).strip(),
                    matcher.group(3).strip()));
        }
        return found;
    }

    /** A point of a reply: what was asked, and what has come of it. */
    record Point(String asked, String reply) {}

    /** The points of a reply that answers several; the first sentence of each says what was asked. */
    List<Point> points() {
        return Arrays.stream(reply.split("\\s*•\\s*"))
                .skip(1)
                .map(point -> point.split("(?<=\\.)\\s", 2))
                .map(said -> new Point(said[0], said[said.length - 1]))
                .toList();
    }

    /** What the reply says before its points. */
    String opening() {
        return reply.split("\\s*•", 2)[0];
    }

    String csvRow() {
        String day =
                "20" + meetingDate.substring(6) + "-" + meetingDate.substring(3, 5) + "-" + meetingDate.substring(0, 2);
        return "CLSP," + day + "," + item + ",RECOMMENDATION,\"" + wording.replace("\"", "\"\"") + "\"\n";
    }
}
