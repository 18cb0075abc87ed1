// One node records the storage version.
// :params {}
CREATE CONSTRAINT Storage_id IF NOT EXISTS
FOR (n:Storage) REQUIRE n.id IS UNIQUE
