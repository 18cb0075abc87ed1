// One Detail an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Detail_id IF NOT EXISTS
FOR (n:Detail) REQUIRE n.id IS UNIQUE
