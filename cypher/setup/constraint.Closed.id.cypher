// One Closed an article that only editors may know of.
// :params {}
CREATE CONSTRAINT Closed_id IF NOT EXISTS
FOR (n:Closed) REQUIRE n.id IS UNIQUE
