// One Redirect for each merged id.
// :params {}
CREATE CONSTRAINT Redirect_id IF NOT EXISTS
FOR (n:Redirect) REQUIRE n.id IS UNIQUE
