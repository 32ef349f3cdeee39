--liquibase formatted sql
--changeset heed:engine-002-unread-indexes
--comment: indexes of the engine by which the product never reads, each of which every step of every case would write: for tenants, for the clean-up of history by removal time, and for queries of the engine's own that no page asks
drop index if exists act_idx_hi_actinst_root_pi;
drop index if exists act_idx_hi_act_inst_start_end;
drop index if exists act_idx_hi_act_inst_end;
drop index if exists act_idx_hi_act_inst_comp;
drop index if exists act_idx_hi_act_inst_stats;
drop index if exists act_idx_hi_act_inst_tenant_id;
drop index if exists act_idx_hi_act_inst_proc_def_key;
drop index if exists act_idx_hi_act_inst_rm_time;
drop index if exists act_idx_hi_pro_inst_end;
drop index if exists act_idx_hi_pro_inst_tenant_id;
drop index if exists act_idx_hi_pro_inst_proc_def_key;
drop index if exists act_idx_hi_pro_inst_proc_time;
drop index if exists act_idx_hi_pro_inst_root_pi;
drop index if exists act_idx_hi_pro_inst_rm_time;
drop index if exists act_idx_hi_pro_rst_pro_inst_id;
drop index if exists act_idx_hi_taskinst_root_pi;
drop index if exists act_idx_hi_task_inst_tenant_id;
drop index if exists act_idx_hi_task_inst_proc_def_key;
drop index if exists act_idx_hi_taskinstid_procinst;
drop index if exists act_idx_hi_task_inst_rm_time;
drop index if exists act_idx_hi_task_inst_start;
drop index if exists act_idx_hi_task_inst_end;
drop index if exists act_idx_exec_tenant_id;
drop index if exists act_idx_task_tenant_id;
drop index if exists act_idx_task_create;
drop index if exists act_idx_task_last_updated;
drop index if exists act_idx_task_owner;
drop index if exists act_idx_variable_tenant_id;
drop index if exists act_idx_variable_task_name_type;
drop index if exists act_idx_job_tenant_id;
drop index if exists act_idx_job_handler;
drop index if exists act_idx_job_handler_type;
