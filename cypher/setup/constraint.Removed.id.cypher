// One Removed an id.
// :params {}
CREATE CONSTRAINT Removed_id IF NOT EXISTS
FOR (n:Removed) REQUIRE n.id IS UNIQUE
