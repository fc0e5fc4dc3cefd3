-- A circuit that somebody saved has a name; all others are kept without one.
alter table circuit add column name varchar(200);
create index circuit_created on circuit (created);
