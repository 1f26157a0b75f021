-- The acknowledgement (accusé de réception) goes with the receipt: the same job issues both.
ALTER TABLE issued_paper
    DROP CONSTRAINT issued_paper_kind_check,
    ADD CONSTRAINT issued_paper_kind_check
        CHECK (kind IN ('RECEIPT', 'ACKNOWLEDGEMENT', 'FAVOURABLE_ATTESTATION', 'REFUSAL', 'CLOSING',
                        'EXTENSION_ATTESTATION'));

-- Who filed before gets theirs too.
INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
SELECT 'issue-receipt', dossier::text, now(), false, 1
FROM issued_paper
WHERE kind = 'RECEIPT'
ON CONFLICT DO NOTHING;
