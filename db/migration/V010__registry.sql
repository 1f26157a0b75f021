-- The embedded foreigners' registry: read by the procedure, written only by the administration that keeps the registry.
CREATE TABLE foreigner (
    number        text PRIMARY KEY CHECK (number ~ '^[0-9]{10}$'),
    birth_name    text NOT NULL CHECK (birth_name <> ''),
    usage_name    text CHECK (usage_name <> ''),
    -- Empty for a person with a single name.
    first_names   text NOT NULL,
    sex           text NOT NULL CHECK (sex IN ('FEMALE', 'MALE')),
    birth_date    date NOT NULL,
    birth_country text NOT NULL CHECK (birth_country ~ '^[A-Z]{2}$'),
    birth_place   text NOT NULL,
    nationality   text NOT NULL CHECK (nationality ~ '^[A-Z]{2}$')
);

CREATE TABLE foreigner_permit (
    foreigner_number text NOT NULL REFERENCES foreigner ON DELETE CASCADE,
    valid_from       date NOT NULL,
    valid_to         date NOT NULL,
    nature           text NOT NULL,
    ground           text NOT NULL,
    status           text NOT NULL,
    PRIMARY KEY (foreigner_number, valid_from, nature),
    CHECK (valid_to >= valid_from)
);
