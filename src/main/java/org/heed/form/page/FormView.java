package org.heed.form.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** A form as a page lays it out: each field with what was answered and what is wrong with it. */
public record FormView(List<Item> items, boolean hasErrors) {

    /**
     * One field on the page; the {@code onlyIf} parts say in words when an answer is wanted.
     *
     * @param name under which the page sends the answer, unlike any other on the page
     * @param chosen what is chosen of several
     * @param items what stands in a group
     * @param rows the rows of a list
     * @param focus whether the button that adds a row, or takes a file, is where somebody goes on
     */
    public record Item(
            Field field,
            String name,
            String answer,
            List<String> chosen,
            DateParts date,
            @Nullable MessageSourceResolvable error,
            @Nullable String hideWhen,
            @Nullable OnlyIf onlyIf,
            @Nullable ChoicesFound found,
            List<Item> items,
            List<Row> rows,
            boolean focus) {

        /** The id of what the summary of errors leads to. */
        public String target() {
            return switch (field.kind()) {
                case RADIO, CHECKLIST, TAGLIST -> found == null ? name + "-0" : name + "-words";
                case DATE -> name + "-day";
                case SELECT -> found == null ? name : name + "-words";
                case ROWS ->
                    rows.isEmpty() ? name + "-add" : rows.get(0).items().get(0).target();
                default -> name;
            };
        }

        /** Whether a row can be added. */
        public boolean grows() {
            return field.repetition() != null
                    && field.repetition().changes()
                    && rows.size() < Field.Repetition.MOST_ROWS;
        }

        /** Whether anything in it has been answered, or is wrong. */
        public boolean begun() {
            return withAllInside()
                    .anyMatch(item -> item.error != null || !item.answer.isEmpty() || !item.chosen.isEmpty());
        }

        Stream<Item> withAllInside() {
            Stream<Item> inside = Stream.concat(items.stream(), rows.stream().flatMap(row -> row.items().stream()));
            return Stream.concat(Stream.of(this), inside.flatMap(Item::withAllInside));
        }
    }

    /** A row of a list, counted from one, with the name by which it is removed. */
    public record Row(int number, String name, List<Item> items, boolean focus) {}

    /** "Answer only if you chose these answers to that question." */
    public record OnlyIf(String question, List<String> answers) {}

    /** A date as the three boxes of a page. */
    public record DateParts(String day, String month, String year) {}

    /** @param answers as a page sent them, dates as {@code yyyy-mm-dd} */
    public static FormView of(Form form, Map<String, ?> answers, FormErrors errors) {
        return of(form, answers, errors, FormButtons.NONE);
    }

    /** @param buttons what was looked for in lists that are searched, and which rows were added or removed */
    public static FormView of(Form form, Map<String, ?> answers, FormErrors errors, FormButtons buttons) {
        return new FormView(new FormLayout(form, errors, buttons).items(answers), !errors.isEmpty());
    }

    /** The fields with errors, wherever they stand. */
    public List<Item> wrong() {
        return items.stream()
                .flatMap(Item::withAllInside)
                .filter(item -> item.error() != null)
                .toList();
    }

    /** Whether it asks the same of each of several things, such as the parts of a recommendation. */
    public boolean repeats() {
        return items.stream()
                .anyMatch(item -> !item.items().isEmpty() && item.field().repetition() != null);
    }

    /** Whether it asks for a long text that can have bullets and links. */
    public boolean takesLongText() {
        return items.stream()
                .flatMap(Item::withAllInside)
                .map(Item::field)
                .anyMatch(field -> field.kind() == FieldKind.TEXTAREA
                        && !field.constraints().isFixed());
    }

    /** Whether files can be uploaded. */
    public boolean hasFiles() {
        return items.stream()
                .flatMap(Item::withAllInside)
                .anyMatch(item -> item.field().files() != null);
    }

    /** Whether there are buttons that remove rows or files, which Enter must not press. */
    public boolean hasButtons() {
        return hasFiles()
                || items.stream().flatMap(Item::withAllInside).anyMatch(item -> !item.rows()
                        .isEmpty());
    }
}
