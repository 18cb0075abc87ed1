// One Entity an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Entity_id IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
