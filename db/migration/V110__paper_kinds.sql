-- More papers than the receipt. A paper about one of several things of a dossier names it as its subject: the extension that
-- an attestation is about. All others exist at most once a dossier.
ALTER TABLE issued_paper
    ADD COLUMN subject uuid,
    DROP CONSTRAINT issued_paper_kind_check,
    ADD CONSTRAINT issued_paper_kind_check
        CHECK (kind IN ('RECEIPT', 'FAVOURABLE_ATTESTATION', 'REFUSAL', 'CLOSING', 'EXTENSION_ATTESTATION')),
    ADD CONSTRAINT issued_paper_subject CHECK ((subject IS NOT NULL) = (kind = 'EXTENSION_ATTESTATION')),
    DROP CONSTRAINT issued_paper_dossier_kind_key,
    ADD CONSTRAINT issued_paper_once UNIQUE NULLS NOT DISTINCT (dossier, kind, subject);
