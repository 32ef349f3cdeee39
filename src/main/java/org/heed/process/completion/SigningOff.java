package org.heed.process.completion;

import java.util.UUID;
import org.heed.process.ProcessVariables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the replies of a case are to be signed off, as the facts of its workflow say. */
@Component
public class SigningOff {
    private final JdbcClient database;

    SigningOff(JdbcClient database) {
        this.database = database;
    }

    /** Read where the engine keeps it, as the engine tells the case file where a case stands and cannot be asked by it. */
    public boolean askedFor(UUID caseId) {
        return database.sql(
                        """
                        select exists (
                          select 1 from act_ru_variable fact join act_ru_execution instance on instance.id_ = fact.proc_inst_id_
                          where instance.business_key_ = ? and fact.name_ in (?, ?) and fact.type_ = 'boolean' and fact.long_ = 1)""")
                .params(caseId.toString(), ProcessVariables.PANEL_SIGNS_OFF, ProcessVariables.SIGN_OFF)
                .query(Boolean.class)
                .single();
    }
}
