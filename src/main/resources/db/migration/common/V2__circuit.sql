create table circuit (
    id varchar(100) primary key,
    created timestamp with time zone not null,
    programme varchar(100) not null,
    request varchar(1000000) not null,
    result varchar(1000000) not null
);
