-- The designers' workshop: every version of a template that was ever made, and which one counts since when.

-- A template, its frame or the style sheet as it was at one time. The same bytes are one version.
CREATE TABLE template_version (
    file        text        NOT NULL CHECK (file ~ '^[a-z0-9][a-z0-9-]*\.(jrxml|jrtx)$'),
    number      integer     NOT NULL CHECK (number >= 0),
    sha256      text        NOT NULL,
    content     bytea       NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
    -- Account and name of the designer; null when it came with the service.
    author      uuid,
    author_name text,
    note        text        NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (file, number),
    UNIQUE (file, sha256),
    CHECK (sha256 = encode(sha256(content), 'hex')),
    CHECK ((author IS NULL) = (author_name IS NULL))
);

-- The last publication of a file is what papers are printed with; a file without any is the one that came with the service.
-- Added one after the other, under a lock: who has seen the highest number has seen all.
CREATE TABLE template_publication (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    file         text        NOT NULL,
    number       integer     NOT NULL,
    author       uuid        NOT NULL,
    author_name  text        NOT NULL,
    reason       text        NOT NULL CHECK (reason <> ''),
    published_at timestamptz NOT NULL,
    FOREIGN KEY (file, number) REFERENCES template_version (file, number)
);
CREATE INDEX template_publication_file ON template_publication (file, id);

-- What a designer is typing; one a file and designer, written over and thrown away.
CREATE TABLE template_draft (
    file     text        NOT NULL,
    author   uuid        NOT NULL,
    content  bytea       NOT NULL CHECK (octet_length(content) <= 1048576),
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (file, author)
);
