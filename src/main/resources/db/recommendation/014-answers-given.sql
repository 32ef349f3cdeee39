--liquibase formatted sql
--changeset heed:recommendation-014-answers-given
-- Which answers are the council's own. This is no record but what follows from the stages that a case enters and from its
-- signatures: OPEN was said and asks for no signature as far as is known, WAITING waits for one, SETTLED was signed or needed none,
-- SENT_BACK was refused, REPLACED was said anew before it was signed. What is not listed was settled when it was said.
create table answer_given (
  entry      uuid primary key,
  case_id    uuid not null references recommendation,
  topic      text,
  state      text not null,
  settled_at timestamptz
);
create index answer_given_case on answer_given (case_id);

create temporary table round on commit drop as
select reply.id, reply.case_id, reply.at, coalesce(signed.at, 'infinity') as until,
       case when signed.result = 'SEND_BACK' then 'SENT_BACK'
            when signed.result is null and later.at is null and entry.stage = 'SIGN_OFF' then 'WAITING' end as state
from reply
join recommendation entry on entry.id = reply.case_id
left join lateral (select min(at) as at from reply next
  where next.case_id = reply.case_id and next.at > reply.at and next.decision <> 'DECLINED') later on true
left join lateral (select sign_off.at, sign_off.result from sign_off
  where sign_off.case_id = reply.case_id and sign_off.at >= reply.at and (later.at is null or sign_off.at < later.at)
  order by sign_off.at limit 1) signed on true
where reply.decision <> 'DECLINED';

insert into answer_given (entry, case_id, topic, state)
select id, case_id, 'reply', state from round where state is not null
union all
select step.id, step.case_id, null, round.state from improvement_action_step step join round on round.case_id = step.case_id
  and round.state is not null and step.at >= round.at and step.at < round.until where step.state = 'PROMISED'
union all
select answers.id, answers.case_id, null, round.state from added_answers answers join round on round.case_id = answers.case_id
  and round.state is not null and answers.at >= round.at and answers.at < round.until;

-- The owner of an action has a column of its own from now on; what was kept as words stays as it was said.
alter table improvement_action_step add column owner text;
