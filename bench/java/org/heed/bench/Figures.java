package org.heed.bench;

/**
 * What a piece of work took, in total.
 *
 * @param seconds of the clock
 * @param statements executions asked of the database
 * @param transactions that were committed
 * @param writing transactions that were committed and had changed something
 * @param walBytes written ahead
 * @param diskBytes by which the database has grown
 * @param javaSeconds of processor time in this virtual machine
 * @param postgresSeconds of processor time in PostgreSQL
 */
record Figures(
        double seconds,
        long statements,
        long transactions,
        long writing,
        long walBytes,
        long diskBytes,
        double javaSeconds,
        double postgresSeconds) {
    Figures since(Figures before) {
        return new Figures(
                seconds - before.seconds,
                statements - before.statements,
                transactions - before.transactions,
                writing - before.writing,
                walBytes - before.walBytes,
                diskBytes - before.diskBytes,
                javaSeconds - before.javaSeconds,
                postgresSeconds - before.postgresSeconds);
    }
}
