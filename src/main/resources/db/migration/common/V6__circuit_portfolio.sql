create table circuit_portfolio (
    id varchar(100) primary key,
    created timestamp with time zone not null,
    result varchar(1000000) not null
);
