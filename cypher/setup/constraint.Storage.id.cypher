// One node says how what is in the store is stored.
// :params {}
CREATE CONSTRAINT Storage_id IF NOT EXISTS
FOR (n:Storage) REQUIRE n.id IS UNIQUE
