-- How complete the records of each type are: of how many a date, a place and so on is known.

create table quality (
    id bigint primary key,
    dataset_id bigint not null references dataset (id),
    type varchar(16) not null unique,
    records integer not null,
    dated integer not null,
    placed integer not null,
    identified integer not null,
    named_in_english integer not null,
    corroborated integer not null
);
create index quality_by_dataset on quality (dataset_id, id);
