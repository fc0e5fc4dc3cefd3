-- Where the sales of a product go, as in the table: al-tirane@12 1 2=0.6; elsewhere=0.4
alter table product add column sales_by_city varchar(2000);

-- How often the catalogue was changed: reports kept in memory hold as long as the number does.
create table revision (
    number bigint not null
);
insert into revision (number) values (0);
