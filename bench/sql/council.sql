-- Panels, services and meetings of a large council: 40 panels with 40 meetings of 5 items each.
insert into panel (id, code, name)
select 'p' || lpad(p::text, 2, '0'), 'P' || lpad(p::text, 2, '0'), 'Panel number ' || p from generate_series(1, 40) p
on conflict do nothing;

insert into meeting (id, panel, held_on)
select bench_id(1, p * 1000 + m), 'p' || lpad(p::text, 2, '0'), date '2017-05-10' + m * 85
from generate_series(1, 40) p, generate_series(0, 39) m
on conflict do nothing;

insert into agenda_item (id, meeting, position, title, last_number)
select bench_id(2, (p * 1000 + m) * 10 + i), bench_id(1, p * 1000 + m), i + 1, 'Item ' || (i + 1) || ' of this agenda', 10000
from generate_series(1, 40) p, generate_series(0, 39) m, generate_series(0, 4) i
on conflict do nothing;

-- A case of the demonstration with a thousand entries.
insert into audit_entry (sequence, at, who, subject, subject_id, what, from_values, to_values, hash)
select last + k, now() - k * interval '1 hour', 'auditor', 'recommendation', id, 'EXTENDED', '{}', '{}', repeat('0', 64)
from recommendation, generate_series(1, 1000) k, (select max(sequence) as last from audit_entry) trail where reference = 'CLSP-2025/26-02';
