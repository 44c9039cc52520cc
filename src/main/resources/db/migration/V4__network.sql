-- What the network is walked by, and dated facts in order. The days on which a tie may have held and on which
-- it certainly held are read off its period when it is loaded; the beginning and the end of the calendar
-- stand for what nobody knows.

alter table relation add column may_from date default date '0001-01-01' not null;
alter table relation add column may_until date default date '9999-12-31' not null;
alter table relation add column held_from date;
alter table relation add column held_until date;
alter table relation add constraint relation_may_hold check (may_from <= may_until);
alter table relation add constraint relation_held check (
    (held_from is null and held_until is null)
    or (may_from <= held_from and held_from <= held_until and held_until <= may_until));

-- all ties of one entity by the other end, and all ties of two entities
create index relation_from on relation (subject_id, object_id, id);
create index relation_to on relation (object_id, subject_id, id);

-- how many ties an entity stands at either end of
alter table entity add column degree integer default 0 not null;
