// One SameAs for each id and source.
// :params {}
CREATE CONSTRAINT SameAs_id IF NOT EXISTS
FOR (n:SameAs) REQUIRE n.id IS UNIQUE
