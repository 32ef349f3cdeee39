package org.heed.shared.database;

import java.util.Map;

/**
 * The rows of one module's table to which a list of another is narrowed. The database cannot foresee how many they are, so a list is read in either of
 * two ways: few are listed first, of many each row of the list is looked at in its order.
 *
 * @param ids a select of their ids
 * @param each whether the row with the id {@code case_id} is one of them
 * @param values the parameters of both
 * @param few as many as are listed first
 */
public record RowMatch(String ids, String each, Map<String, Object> values, int few) {
    /** Where each row costs one look at an index. */
    public static final int FEW = 1_000;

    /** A table of an expression {@code with}: their ids, as far as they are few. */
    public String table(String name, int few) {
        return name + " as materialized (" + ids + " limit " + (few + 1) + ")";
    }

    public static String few(String table, int few) {
        return "(select count(*) from " + table + ") <= " + few;
    }

    public static String many(String table, int few) {
        return "(select count(*) from " + table + ") > " + few;
    }
}
