-- Which demo histories were lived to their end; one that was interrupted cannot be continued, for the ledger keeps its half.
create table demo_history (
    process  text primary key,
    complete boolean not null
);
