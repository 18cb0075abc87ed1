// One Sentence an id; also what every look-up and MERGE of one seeks.
// :params {}
CREATE CONSTRAINT Sentence_id IF NOT EXISTS
FOR (n:Sentence) REQUIRE n.id IS UNIQUE
