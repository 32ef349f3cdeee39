--liquibase formatted sql
--changeset heed:recommendation-007-search-texts
-- What was said in a case, in one place to search. Rows are added when something is said; whether they may be read is the case's
-- matter and is asked at each search.
create table search_text (
  number  bigint generated always as identity primary key,
  case_id uuid not null references recommendation,
  kind    text not null,
  at      timestamptz not null,
  text    text not null,
  source  uuid,
  words   tsvector generated always as (to_tsvector('english', text)) stored
);
create index search_text_words on search_text using gin (words);
create index search_text_case on search_text (case_id);
create index search_text_source on search_text (source) where source is not null;

insert into search_text (case_id, kind, at, text)
select * from (
  select id, 'recommendation', held_on::timestamptz as at, wording as text from recommendation
  union all
  select case_id, 'reply', at, concat_ws(E'\n', action, part_refused, alternative, reason, information, reply, declined_because,
    settle_first, passed_to) from reply
  union all
  select case_id, 'panel_view', at, concat_ws(E'\n', wanted, note, new_wording) from panel_view
  union all
  select case_id, 'progress_report', at, concat_ws(E'\n', progress, overtaken_by, slipped_because, evidence, closure_case,
    paused_because, given_up_because, risk_accepted_by)
    from progress_report
  union all
  select case_id, 'closure_step', at, words from closure_step
  union all
  select case_id, 'sign_off', at, words from sign_off
  union all
  select case_id, 'escalation_answer', at, answer from escalation_answer
  union all
  select case_id, 'part_step', at, words from part_step
  union all
  select case_id, 'improvement_action_step', at, words from improvement_action_step
  union all
  select case_id, 'case_change', at, concat_ws(E'\n', was, becomes, reason) from case_change
  union all
  select case_id, 'case_link', at, reason from case_link
  union all
  select case_id, 'added_answers', at,
         (select string_agg(concat(answer ->> 'label', ': ', answer ->> 'text'), E'\n')
          from json_array_elements(answers::json) answer)
    from added_answers
) said where text <> '' order by at;
