-- The FranceConnect identity that an account is also signed in with: one to one. Of the identity there is no more than the
-- SHA-256 of issuer and subject, which FranceConnect makes for this service alone; none of what it tells about the person.
CREATE TABLE franceconnect_link (
    applicant  uuid        PRIMARY KEY REFERENCES applicant,
    identity   bytea       NOT NULL UNIQUE CHECK (octet_length(identity) = 32),
    linked_at  timestamptz NOT NULL
);
