-- Whom to name, and where it is found, when the dataset is cited; absent where nobody and nowhere is named.

alter table dataset add column author_en varchar(400);
alter table dataset add column author_zh_hans varchar(400);
alter table dataset add column url varchar(400);
