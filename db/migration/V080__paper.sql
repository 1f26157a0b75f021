-- Issued papers, byte by byte. Each paper is made once, and every later download returns this row.
CREATE TABLE issued_paper (
    id            uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier       uuid        NOT NULL REFERENCES dossier,
    kind          text        NOT NULL CHECK (kind IN (
                      'RECEIPT', 'ACKNOWLEDGEMENT', 'FAVOURABLE_ATTESTATION', 'REFUSAL', 'CLOSING',
                      'EXTENSION_ATTESTATION')),
    -- Which of several things of a dossier the paper is about: the extension of an attestation. All others exist at most once
    -- a dossier and name none.
    subject       uuid,
    -- SHA-256 of the template and style sheet it was made with.
    template_hash text        NOT NULL CHECK (template_hash ~ '^[0-9a-f]{64}$'),
    sha256        text        NOT NULL,
    size          integer     NOT NULL,
    -- A PDF is compressed already: kept beside the row as it is.
    content       bytea       STORAGE EXTERNAL NOT NULL,
    -- Each paper bears a code by which anybody can ask whether it is authentic. Only its SHA-256 is kept: who reads the
    -- database cannot make a paper that the service would call its own.
    code_hash     bytea       NOT NULL UNIQUE CHECK (octet_length(code_hash) = 32),
    issued_at     timestamptz NOT NULL,
    CHECK (size = octet_length(content) AND size > 0),
    CHECK (sha256 = encode(sha256(content), 'hex')),
    CONSTRAINT issued_paper_subject CHECK ((subject IS NOT NULL) = (kind = 'EXTENSION_ATTESTATION')),
    CONSTRAINT issued_paper_once UNIQUE NULLS NOT DISTINCT (dossier, kind, subject)
);
-- Files are asked for by their hash.
CREATE INDEX issued_paper_sha256 ON issued_paper (sha256);
-- The papers that were printed with a template.
CREATE INDEX issued_paper_template ON issued_paper (template_hash, kind, issued_at);

-- A paper that was issued stays as it is, and so does its withdrawal: who, when and why. At most once a paper.
CREATE TABLE paper_withdrawal (
    paper        uuid        PRIMARY KEY REFERENCES issued_paper,
    agent        uuid        NOT NULL REFERENCES agent,
    reason       text        NOT NULL CHECK (btrim(reason) <> '' AND length(reason) <= 1000),
    withdrawn_at timestamptz NOT NULL
);

-- The files that a paper's template_hash stands for, written when the first paper of a hash is issued.
CREATE TABLE template_source (
    hash   text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    file   text NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (hash, file)
);
CREATE INDEX template_source_version ON template_source (file, sha256);
