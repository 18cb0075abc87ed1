// One Source an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
