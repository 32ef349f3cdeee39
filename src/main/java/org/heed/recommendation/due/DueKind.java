package org.heed.recommendation.due;

import org.heed.shared.database.RowMatch;

/**
 * The statements that read one kind of what is due, of the reader's few cases or of many in the order of days, each by an index of its own.
 *
 * @param rows the table, under a name where it needs one
 * @param caseId the column with the id of the case
 * @param owner who does it, as {@link Upcoming.Due} has it
 * @param lead who leads on it, as far as the row says it; null where it does not
 */
record DueKind(
        Upcoming.What what,
        String rows,
        String caseId,
        String number,
        String day,
        String owner,
        String lead,
        String conditions) {
    /** Whoever reads more open cases than these finds enough that is due among all that is; others may have nothing due for years. */
    static final int MOST_CASES = 20_000;

    /** Who leads on the case of an action or a part. */
    static final String LEAD = "select lead_officer from recommendation entry where entry.id = case_id";

    private static final String FEW = "few";

    static final DueKind STEP = new DueKind(
            Upcoming.What.STEP,
            "recommendation step",
            "step.id",
            "0::integer",
            "due_on",
            "null",
            "step.lead_officer",
            "closed_on is null");

    static final DueKind ACTION = new DueKind(
            Upcoming.What.ACTION,
            "improvement_action action",
            "case_id",
            "number",
            "target_date",
            "owner",
            "null",
            """
            state = 'OPEN' and not exists (
              select 1 from improvement_action_step step join answer_given given on given.entry = step.id
              where step.case_id = action.case_id and step.number = action.number
                and step.state = 'PROMISED' and given.settled_at is null)""");

    static final DueKind PART = new DueKind(
            Upcoming.What.PART,
            "part",
            "case_id",
            "number",
            "coalesce(paused_until, part.day)",
            "owner",
            "owner",
            """
            delivery not in ('DONE', 'DONE_AWAITING_CHECK', 'OVERTAKEN', 'WILL_NOT_BE_DONE')
              and coalesce(decision, '') not in ('NOT_ACCEPTED', 'NOT_FOR_THIS_BODY')
              and not exists (
                select 1 from answer_given given where given.case_id = part.case_id
                  and given.topic = 'part.' || part.number || '.decision' and given.state = 'WAITING')""");

    /** Later reviews of cases that are reviewed on a day of {@code expected}, which says when the later ones are. */
    static final DueKind EXPECTED = new DueKind(
            Upcoming.What.EXPECTED,
            """
            unnest(:expectedOn::text[]::date[], :reviewedOn::text[]::date[], :grades::text[]) as expected (expected_on, reviewed_on, grades) join recommendation step on step.due_on = reviewed_on
              and coalesce(step.grade, '-') = any (string_to_array(grades, ','))""",
            "step.id",
            "0::integer",
            "expected_on",
            "null",
            "step.lead_officer",
            """
            closed_on is null and (stage = 'REVIEW' or stage = 'MONITORING'
              and decision is distinct from 'ACCEPTED_IN_PRINCIPLE' and delivery <> 'PAUSED')""");

    static String table(RowMatch cases) {
        return cases.table(FEW, MOST_CASES);
    }

    /** Up to a day, from what was shown last on. */
    String inOrder(RowMatch cases) {
        String row = "(select " + columns(day + " as day, ") + " where " + day + " between :day and :last and (" + day
                + ", " + key() + ") > (:day, :case, :what, :number) and " + conditions + " and ";
        String end = " order by " + day + ", " + caseId + ", " + number + " limit :rows)";
        return row + ofFew() + end + " union all " + row + ofMany(cases) + end;
    }

    /** On each of {@code days}, from what was shown last on: a few cases are read once for all days, of many the first of each day. */
    String ofDays(RowMatch cases, String asked) {
        String where = " where (" + key() + ") > (:case, :what, :number) and " + conditions + " and " + asked + " and ";
        String order = " order by " + caseId + ", " + number;
        return "select day, case_id, what, number, owner, lead from (select "
                + columns("days.day, row_number() over (partition by days.day" + order + ") as nth, ")
                + " join days on " + day + " = days.day" + where + ofFew() + ") of_few where nth <= :rows"
                + " union all select days.day, of_day.* from days cross join lateral (select " + columns("") + where
                + day + " = days.day and " + ofMany(cases) + order + " limit :rows) of_day";
    }

    private String columns(String before) {
        return before + caseId + " as case_id, '" + what + "' as what, " + number + " as number, " + owner
                + " as owner, " + lead + " as lead from " + rows;
    }

    private String key() {
        return caseId + ", '" + what + "', " + number;
    }

    private String ofFew() {
        return RowMatch.few(FEW, MOST_CASES) + " and " + caseId + " = any (array(select id from few))";
    }

    private String ofMany(RowMatch cases) {
        return RowMatch.many(FEW, MOST_CASES) + " and " + cases.each().replace("case_id", caseId);
    }
}
