-- What the service promises about dossiers, each as a query for what breaks it: none may ever return a row, whatever was
-- done at once, twice, or cut off in the middle. Run by the tests, and on any database by ./run --check-promises. Dossiers made
-- up for load tests are marked (dossier.made_up): they have no papers, mails and journal lines, and only promises about these
-- leave them out.

-- promise: a filed dossier has its number, its moment and its snapshot; no other has any of them
SELECT id, state
FROM dossier
WHERE num_nonnulls(number, filed_at, snapshot) <> CASE WHEN state IN ('DRAFT', 'ABANDONED') THEN 0 ELSE 3 END;

-- promise: the number tells the day of filing in Paris
SELECT id, number, filed_at
FROM dossier
WHERE substring(number FROM 5 FOR 8) <> to_char(filed_at AT TIME ZONE 'Europe/Paris', 'YYYYMMDD');

-- promise: a number is given once
SELECT number
FROM dossier
WHERE number IS NOT NULL
GROUP BY number
HAVING count(*) > 1;

-- promise: an applicant has one open draft at most
SELECT applicant
FROM dossier
WHERE state = 'DRAFT'
GROUP BY applicant
HAVING count(*) > 1;

-- promise: a dossier belongs to the account of its foreigner number
SELECT dossier.id
FROM dossier
LEFT JOIN applicant ON applicant.id = dossier.applicant AND applicant.foreigner_number = dossier.foreigner_number
WHERE applicant.id IS NULL;

-- promise: what was typed is kept in drafts only
SELECT id, state
FROM dossier
WHERE state <> 'DRAFT'
  AND num_nonnulls(personal_entry, ground_entry, documents_entry, observations_entry) > 0;

-- promise: the last state in a dossier's history is its state
SELECT dossier.id, dossier.state
FROM dossier
LEFT JOIN LATERAL (
    SELECT dossier_event.state
    FROM dossier_event
    WHERE dossier_event.dossier = dossier.id
    ORDER BY dossier_event.id DESC
    LIMIT 1) AS last_event ON true
WHERE dossier.state IS DISTINCT FROM last_event.state;

-- promise: a dossier is begun once, and filed once, at the moment it bears
SELECT dossier.id
FROM dossier
LEFT JOIN dossier_event AS event ON event.dossier = dossier.id
GROUP BY dossier.id
HAVING count(*) FILTER (WHERE event.state = 'DRAFT') <> 1
    OR count(*) FILTER (WHERE event.state = 'FILED') <> num_nonnulls(dossier.number)
    OR count(*) FILTER (WHERE event.state = 'FILED' AND event.at <> dossier.filed_at) > 0;

-- promise: a filing is in the journal once, and the journal tells of no filing that was not
SELECT coalesce(dossier.id, journal.dossier_id) AS id
FROM (SELECT id FROM dossier WHERE number IS NOT NULL AND NOT made_up) AS dossier
FULL JOIN (SELECT dossier_id FROM journal_entry WHERE act = 'DOSSIER_FILED') AS journal
    ON journal.dossier_id = dossier.id
LEFT JOIN journal_chain ON journal_chain.chain = dossier.id
GROUP BY dossier.id, journal.dossier_id, journal_chain.removed
HAVING count(*) > 1
    OR dossier.id IS NULL
    OR journal.dossier_id IS NULL AND coalesce(journal_chain.removed, 0) = 0;

-- promise: a filing is told by one mail, and no mail tells of a filing that was not
SELECT coalesce(dossier.id::text, mail.dossier) AS id
FROM (SELECT id FROM dossier WHERE number IS NOT NULL AND NOT made_up) AS dossier
FULL JOIN (
    SELECT parameters ->> 'dossier' AS dossier FROM outgoing_mail WHERE kind = 'REQUEST_RECORDED') AS mail
    ON mail.dossier = dossier.id::text
GROUP BY dossier.id, mail.dossier
HAVING count(*) > 1 OR dossier.id IS NULL OR mail.dossier IS NULL;

-- promise: a mail that waits has the job that sends it
SELECT id, kind
FROM outgoing_mail
WHERE sent_at IS NULL
  AND dropped_at IS NULL
  AND NOT EXISTS (
      SELECT FROM scheduled_tasks WHERE task_name = 'mail' AND task_instance = outgoing_mail.id::text);

-- promise: a filed dossier has its receipt and its acknowledgement, or the job that issues both; no other dossier has one
SELECT dossier.id
FROM dossier
LEFT JOIN issued_paper AS receipt ON receipt.dossier = dossier.id AND receipt.kind = 'RECEIPT'
LEFT JOIN issued_paper AS acknowledgement
    ON acknowledgement.dossier = dossier.id AND acknowledgement.kind = 'ACKNOWLEDGEMENT'
LEFT JOIN scheduled_tasks AS job ON job.task_name = 'issue-receipt' AND job.task_instance = dossier.id::text
WHERE NOT dossier.made_up
  AND CASE WHEN dossier.number IS NULL
           THEN num_nonnulls(receipt.id, acknowledgement.id, job.task_instance) > 0
           ELSE job.task_instance IS NULL AND num_nonnulls(receipt.id, acknowledgement.id) < 2 END;

-- promise: a decided dossier has the paper of its decision, or the job that issues it; no other dossier has one
SELECT dossier.id, decision.kind, paper.kind AS paper
FROM dossier
LEFT JOIN decision ON decision.dossier = dossier.id
LEFT JOIN issued_paper AS paper
    ON paper.dossier = dossier.id AND paper.kind IN ('FAVOURABLE_ATTESTATION', 'REFUSAL', 'CLOSING')
LEFT JOIN scheduled_tasks AS job ON job.task_name = 'issue-decision-paper' AND job.task_instance = dossier.id::text
WHERE NOT dossier.made_up
  AND CASE decision.kind
          WHEN 'FAVOURABLE' THEN 'FAVOURABLE_ATTESTATION'
          WHEN 'UNFAVOURABLE' THEN 'REFUSAL'
          WHEN 'CLOSED_INCOMPLETE' THEN 'CLOSING' END IS DISTINCT FROM paper.kind
  AND (job.task_instance IS NULL OR decision.dossier IS NULL OR paper.id IS NOT NULL);

-- promise: an attestation of extension has its paper, or the job that issues it; no such paper is of anything else
SELECT extension.id, paper.id AS paper
FROM extension_attestation AS extension
FULL JOIN (SELECT id, dossier, subject FROM issued_paper WHERE kind = 'EXTENSION_ATTESTATION') AS paper
    ON paper.subject = extension.id AND paper.dossier = extension.dossier
LEFT JOIN scheduled_tasks AS job
    ON job.task_name = 'issue-extension-paper' AND job.task_instance = extension.dossier || '/' || extension.id
WHERE extension.id IS NULL OR num_nonnulls(paper.id, job.task_instance) = 0;

-- promise: a withdrawal of a paper is in the journal once, and the journal tells of none that was not
SELECT coalesce(withdrawn.paper, told.paper) AS paper, told.lines
FROM paper_withdrawal AS withdrawn
FULL JOIN (SELECT (details ->> 'paper')::uuid AS paper, count(*) AS lines
           FROM journal_entry
           WHERE act = 'PAPER_WITHDRAWN'
           GROUP BY 1) AS told ON told.paper = withdrawn.paper
WHERE withdrawn.paper IS NULL OR told.lines IS DISTINCT FROM 1;

-- promise: an issued paper is the bytes it was issued with
SELECT id, dossier
FROM issued_paper
WHERE sha256 <> encode(sha256(content), 'hex');

-- promise: every document of a snapshot has one to three files
SELECT dossier.id, document.key AS type
FROM dossier
CROSS JOIN LATERAL jsonb_each(snapshot -> 'documents' -> 'files') AS document
WHERE jsonb_array_length(document.value) NOT BETWEEN 1 AND 3;

-- promise: every file of a snapshot is there as it was handed in
SELECT dossier.id, document.key AS type, file.value ->> 'name' AS name
FROM dossier
CROSS JOIN LATERAL jsonb_each(snapshot -> 'documents' -> 'files') AS document
CROSS JOIN LATERAL jsonb_array_elements(document.value) AS file
LEFT JOIN supporting_document
    ON supporting_document.id::text = file.value ->> 'id'
    AND supporting_document.dossier = dossier.id
    AND supporting_document.type = document.key
    AND supporting_document.sha256 = file.value ->> 'sha256'
WHERE supporting_document.id IS NULL;

-- promise: every file handed in for a document of the snapshot is in it
SELECT dossier.id, supporting_document.type, supporting_document.file_name
FROM dossier
JOIN supporting_document ON supporting_document.dossier = dossier.id
WHERE supporting_document.scan <> 'INFECTED'
  AND supporting_document.round = 0
  AND snapshot -> 'documents' -> 'files' ? supporting_document.type
  AND NOT snapshot -> 'documents' -> 'files' -> supporting_document.type
      @> jsonb_build_array(jsonb_build_object('id', supporting_document.id));

-- promise: every file of what was filed or answered was opened
SELECT supporting_document.id, supporting_document.file_name
FROM supporting_document
JOIN dossier ON dossier.id = supporting_document.dossier
LEFT JOIN complement_request
    ON complement_request.dossier = dossier.id AND complement_request.round = supporting_document.round
WHERE supporting_document.opening <> 'OPENED'
  AND (supporting_document.round = 0 AND dossier.state NOT IN ('DRAFT', 'ABANDONED')
       OR complement_request.answered_at IS NOT NULL);

-- promise: files belong to the owner of their dossier
SELECT supporting_document.id
FROM supporting_document
JOIN dossier ON dossier.id = supporting_document.dossier
WHERE supporting_document.applicant <> dossier.applicant;

-- promise: nothing is left of an abandoned draft
SELECT dossier.id, supporting_document.id AS file
FROM dossier
JOIN supporting_document ON supporting_document.dossier = dossier.id
WHERE dossier.state = 'ABANDONED';

-- promise: a dossier's row in the queue says of it what the dossier says
SELECT dossier.id, dossier.state, instruction.state AS queued
FROM instruction
JOIN dossier ON dossier.id = instruction.dossier
WHERE (dossier.state, dossier.number, dossier.filed_at, dossier.foreigner_number)
    IS DISTINCT FROM (instruction.state, instruction.number, instruction.filed_at, instruction.foreigner_number);

-- promise: the counts of the queue are what counting gives
SELECT prefecture, state
FROM (SELECT prefecture, state, count(*) AS dossiers FROM instruction GROUP BY prefecture, state) AS there
FULL JOIN (SELECT prefecture, state, sum(dossiers) AS dossiers FROM instruction_count GROUP BY prefecture, state) AS counted
    USING (prefecture, state)
WHERE coalesce(there.dossiers, 0) <> coalesce(counted.dossiers, 0);

-- promise: a dossier is found by each word of its names, and by pieces of it
SELECT instruction.dossier, named.word
FROM instruction
CROSS JOIN LATERAL string_to_table(folded_names, ' ') AS named (word)
LEFT JOIN instruction_name ON instruction_name.dossier = instruction.dossier AND instruction_name.word = named.word
LEFT JOIN name_word ON name_word.word = named.word
WHERE named.word <> '' AND num_nulls(instruction_name.word, name_word.word) > 0;

-- promise: a complement is open exactly while the dossier waits for it
SELECT dossier.id, dossier.state
FROM dossier
LEFT JOIN complement_request
    ON complement_request.dossier = dossier.id AND answered_at IS NULL AND withdrawn_at IS NULL
WHERE (dossier.state = 'COMPLEMENT_REQUESTED') <> (complement_request.id IS NOT NULL);

-- promise: a dossier is decided exactly when there is its decision, of the kind of its state
SELECT dossier.id, dossier.state, decision.kind
FROM dossier
LEFT JOIN decision ON decision.dossier = dossier.id
WHERE decision.kind IS DISTINCT FROM CASE
    WHEN dossier.state IN ('FAVOURABLE', 'IN_PRODUCTION', 'AVAILABLE', 'HANDED_OVER') THEN 'FAVOURABLE'
    WHEN dossier.state IN ('UNFAVOURABLE', 'CLOSED_INCOMPLETE') THEN dossier.state END;

-- promise: each demand and each decision is told by one notification
SELECT complement_request.id, notification.id AS notification
FROM complement_request
FULL JOIN (SELECT id, complement FROM notification WHERE kind = 'COMPLEMENT') AS notification
    ON notification.complement = complement_request.id
WHERE num_nulls(complement_request.id, notification.id) > 0
UNION ALL
SELECT decision.dossier, notification.id
FROM decision
FULL JOIN (SELECT id, dossier FROM notification WHERE kind = 'DECISION') AS notification
    ON notification.dossier = decision.dossier
WHERE num_nulls(decision.dossier, notification.id) > 0;

-- promise: an answered demand is answered whole
SELECT complement_request.id, complement_item.type
FROM complement_request
JOIN complement_item ON complement_item.request = complement_request.id
WHERE answered_at IS NOT NULL
  AND CASE answer
      WHEN 'KEEP' THEN reason = ''
      WHEN 'REPLACE' THEN number = '' AND NOT EXISTS (
          SELECT FROM supporting_document
          WHERE supporting_document.dossier = complement_request.dossier
            AND supporting_document.round = complement_request.round
            AND supporting_document.type = complement_item.type)
      ELSE true END;

-- promise: a filed dossier is in the queue, and no other is
SELECT dossier.id, dossier.state
FROM dossier
LEFT JOIN instruction ON instruction.dossier = dossier.id
WHERE (dossier.number IS NULL) <> (instruction.dossier IS NULL);

-- promise: a decision is in the history and in the journal once, and they tell of none that was not
SELECT dossier.id
FROM dossier
LEFT JOIN decision ON decision.dossier = dossier.id
LEFT JOIN journal_chain ON journal_chain.chain = dossier.id AND journal_chain.removed > 0
WHERE num_nonnulls(decision.dossier) <> (
        SELECT count(*)
        FROM dossier_event
        WHERE dossier_event.dossier = dossier.id
          AND dossier_event.state IN ('FAVOURABLE', 'UNFAVOURABLE', 'CLOSED_INCOMPLETE'))
   OR NOT dossier.made_up AND NOT num_nonnulls(decision.dossier) - (
        SELECT count(*)
        FROM journal_entry
        WHERE dossier_id = dossier.id AND act = 'DECISION_TAKEN') BETWEEN 0 AND num_nonnulls(journal_chain.chain);

-- promise: each demand is in the history of its dossier
SELECT dossier.id, demands.number
FROM dossier
CROSS JOIN LATERAL (SELECT count(*) AS number FROM complement_request WHERE complement_request.dossier = dossier.id) AS demands
WHERE demands.number <> (
        SELECT count(*)
        FROM dossier_event
        WHERE dossier_event.dossier = dossier.id AND dossier_event.state = 'COMPLEMENT_REQUESTED');

-- promise: attestations of extension of a dossier do not overlap
SELECT one.dossier, one.valid_from, one.valid_to, other.valid_from AS next
FROM extension_attestation AS one
JOIN extension_attestation AS other ON other.dossier = one.dossier
WHERE other.valid_from > one.valid_from AND other.valid_from <= one.valid_to;

-- promise: a line of the journal says what was written, after the line before it, and a chain ends with its last line
SELECT line.chain, line.place
FROM (SELECT chain, place, journal_entry.hash, previous_hash, journal_hash(journal_entry) AS computed,
             lag(journal_entry.hash, 1, removed_hash) OVER chained AS before,
             removed + row_number() OVER chained AS counted
      FROM journal_entry
      LEFT JOIN journal_chain USING (chain)
      WINDOW chained AS (PARTITION BY chain ORDER BY place)) AS line
WHERE place IS DISTINCT FROM counted OR hash <> computed OR previous_hash <> before
UNION ALL
SELECT journal_chain.chain, lines
FROM journal_chain
FULL JOIN (SELECT DISTINCT ON (chain) chain, place, hash FROM journal_entry ORDER BY chain, place DESC) AS last
    ON last.chain = journal_chain.chain
WHERE (lines, journal_chain.hash) IS DISTINCT FROM (coalesce(last.place, removed), coalesce(last.hash, removed_hash));

-- promise: a draft is deleted for its age only after two mails that said so
SELECT journal.dossier_id, told.mails
FROM journal_entry AS journal
LEFT JOIN LATERAL (
    SELECT count(*) AS mails
    FROM draft_notice
    JOIN outgoing_mail ON outgoing_mail.id = draft_notice.mail
    WHERE draft_notice.dossier = journal.dossier_id AND outgoing_mail.sent_at < journal.at) AS told ON true
WHERE journal.act = 'DRAFT_EXPIRED' AND told.mails <> 2;

-- promise: versions of a template are numbered from 0, without a gap
SELECT file, number
FROM (SELECT file, number, row_number() OVER (PARTITION BY file ORDER BY number) - 1 AS expected FROM template_version) AS version
WHERE number <> expected;

-- promise: the hash of a paper's template stands for a style sheet and at least one template
SELECT hash, count(*)
FROM template_source
GROUP BY hash
HAVING count(*) FILTER (WHERE file = 'styles.jrtx') <> 1 OR count(*) FILTER (WHERE file LIKE '%.jrxml') = 0;
