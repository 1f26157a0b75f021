-- Files handed in as supporting documents, at most three for each document of a dossier. The bytes lie in the file store
-- under their SHA-256 before the row is written: a row without its bytes never exists.
CREATE TABLE supporting_document (
    id          uuid        PRIMARY KEY DEFAULT uuidv7(),
    dossier     uuid        NOT NULL REFERENCES dossier ON DELETE CASCADE,
    applicant   uuid        NOT NULL,
    type        text        NOT NULL CHECK (type ~ '^[A-Z_]{1,60}$'),
    -- Files of an answer stand beside those handed in before: 0 is the filing, then the round of the demand they answer.
    round       smallint    NOT NULL DEFAULT 0 CHECK (round >= 0),
    position    smallint    NOT NULL CHECK (position BETWEEN 1 AND 3),
    file_name   text        NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
    sha256      text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint      NOT NULL CHECK (size BETWEEN 1 AND 10485760),
    media_type  text        NOT NULL CHECK (media_type IN (
                    'image/jpeg', 'image/png', 'image/tiff', 'image/bmp', 'application/pdf')),
    pages       smallint    NOT NULL CHECK (pages BETWEEN 1 AND 100),
    scan        text        NOT NULL CHECK (scan IN ('UNSCANNED', 'CLEAN', 'WAITING', 'INFECTED')),
    -- Large pictures are taken as soon as they are found whole and built right, and decoded at once afterwards: until then
    -- they wait, and one that turns out unsound stands there with its fault until its owner removes or replaces it.
    opening     text        NOT NULL DEFAULT 'OPENED' CHECK (opening IN ('WAITING', 'OPENED', 'UNSOUND')),
    fault       text        CHECK (fault ~ '^[A-Z_]{1,60}$'),
    uploaded_at timestamptz NOT NULL,
    CONSTRAINT supporting_document_place UNIQUE (dossier, type, round, position),
    CONSTRAINT supporting_document_fault CHECK ((fault IS NOT NULL) = (opening = 'UNSOUND'))
);
CREATE INDEX supporting_document_sha256 ON supporting_document (sha256);
CREATE INDEX supporting_document_applicant ON supporting_document (applicant);
CREATE INDEX supporting_document_waiting ON supporting_document (uploaded_at) WHERE scan = 'WAITING';
CREATE INDEX supporting_document_unopened ON supporting_document (uploaded_at) WHERE opening = 'WAITING';

-- What an applicant has sent on a day of Paris, refused files included: it bounds what one person can write to the disk. A file
-- that is still coming counts as large as it may become. Days that are over are deleted.
CREATE TABLE received_day (
    applicant uuid    NOT NULL,
    day       date    NOT NULL,
    files     integer NOT NULL CHECK (files > 0),
    bytes     bigint  NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (applicant, day)
);
CREATE INDEX received_day_over ON received_day (day);
