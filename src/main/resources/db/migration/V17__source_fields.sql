-- What a source is, where it stands, when it was read and under which licence it is.

alter table source add column kind varchar(16) default 'ARTICLE' not null;
alter table source add constraint source_kind check (
    kind in ('ARTICLE', 'PRESS_RELEASE', 'OFFICIAL_PAGE', 'REGISTER', 'REPORT', 'FILING', 'POLICY'));
alter table source add column url varchar(1000);
alter table source add column read_on varchar(40);
alter table source add column read_on_earliest date;
alter table source add column read_on_latest date;
alter table source add constraint source_read_on check (
    (read_on is null) = (read_on_earliest is null) and (read_on is null) = (read_on_latest is null));
alter table source add column licence varchar(40);
create index source_by_kind on source (kind, id);
create index source_by_read_on on source (read_on_earliest, id);
