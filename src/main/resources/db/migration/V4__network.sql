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

-- all that is dated: the dates of entities, relations, observations and statements, in one order
create table dated_fact (
    id bigint primary key,
    kind varchar(16) not null
        check (kind in ('FOUNDED', 'RELEASED', 'PERIOD', 'RELATION', 'OBSERVATION', 'STATEMENT')),
    written varchar(40) not null,
    earliest date not null,
    latest date not null,
    fineness varchar(16) not null
        check (fineness in ('DAY', 'MONTH', 'SEASON', 'YEAR', 'DECADE', 'CENTURY', 'INTERVAL')),
    doubt varchar(16) check (doubt in ('UNCERTAIN', 'APPROXIMATE', 'BOTH')),
    entity_id bigint not null,
    entity_type varchar(16) not null,
    relation_id bigint references relation (id),
    observation_id bigint references observation (id),
    statement_id bigint references statement (id),
    foreign key (entity_id, entity_type) references entity (id, type)
);
create index dated_fact_in_order on dated_fact (earliest, id);
create index dated_fact_by_latest on dated_fact (latest, id);
create index dated_fact_by_kind on dated_fact (kind, earliest, id);

-- the entities that a dated fact is about: its own, the other end of a relation, what a statement is about and its topic
create table involvement (
    entity_id bigint not null references entity (id),
    dated_fact_id bigint not null references dated_fact (id),
    primary key (entity_id, dated_fact_id)
);

-- the dated fact whose date a citation supports
alter table citation add column dated_fact_id bigint references dated_fact (id);
create index citation_by_dated_fact on citation (dated_fact_id, id);
