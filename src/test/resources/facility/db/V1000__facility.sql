insert into kind (type, code) values ('Facility', 'COMPUTING_CENTRE'), ('Facility', 'TEST_SITE');

create table facility (
    id bigint primary key,
    type varchar(16) not null check (type = 'Facility'),
    founded varchar(40),
    founded_earliest date,
    founded_latest date,
    foreign key (id, type) references entity (id, type),
    check ((founded is null) = (founded_earliest is null)),
    check ((founded is null) = (founded_latest is null))
);
create index facility_by_founded on facility (founded_earliest, id);
