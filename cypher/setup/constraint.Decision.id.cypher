// One Decision an id.
// :params {}
CREATE CONSTRAINT Decision_id IF NOT EXISTS
FOR (n:Decision) REQUIRE n.id IS UNIQUE
