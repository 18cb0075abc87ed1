// One Article an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Article_id IF NOT EXISTS
FOR (n:Article) REQUIRE n.id IS UNIQUE
