// One Decision an id: the newest that a curator took of one kind about one thing.
// :params {}
CREATE CONSTRAINT Decision_id IF NOT EXISTS
FOR (n:Decision) REQUIRE n.id IS UNIQUE
