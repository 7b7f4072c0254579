-- The daily seal and its proof read the ledger by time.
create index ledger_at on ledger (at);
