package fr.sejour.registry;

import static sejour.db.Tables.FOREIGNER;
import static sejour.db.Tables.FOREIGNER_PERMIT;

import fr.sejour.shared.ForeignerNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import sejour.db.tables.records.ForeignerPermitRecord;
import sejour.db.tables.records.ForeignerRecord;

/** The registry in this service's own database. Being a fallback, it gives way to any other registry in the context. */
@Component
@Fallback
class EmbeddedForeignerRegistry implements ForeignerRegistry {

    private static final int AT_ONCE = 1000;

    private final DSLContext database;

    EmbeddedForeignerRegistry(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<CivilStatus> civilStatus(ForeignerNumber number) {
        return database.select(
                        FOREIGNER.NUMBER,
                        FOREIGNER.BIRTH_NAME,
                        FOREIGNER.USAGE_NAME,
                        FOREIGNER.FIRST_NAMES,
                        FOREIGNER.SEX,
                        FOREIGNER.BIRTH_DATE,
                        FOREIGNER.BIRTH_COUNTRY,
                        FOREIGNER.BIRTH_PLACE,
                        FOREIGNER.NATIONALITY)
                .from(FOREIGNER)
                .where(FOREIGNER.NUMBER.eq(number))
                .fetchOptional(Records.mapping(CivilStatus::new));
    }

    @Override
    public List<EarlierPermit> permits(ForeignerNumber number) {
        return database.select(
                        FOREIGNER_PERMIT.VALID_FROM,
                        FOREIGNER_PERMIT.VALID_TO,
                        FOREIGNER_PERMIT.NATURE,
                        FOREIGNER_PERMIT.GROUND,
                        FOREIGNER_PERMIT.STATUS)
                .from(FOREIGNER_PERMIT)
                .where(FOREIGNER_PERMIT.FOREIGNER_NUMBER.eq(number))
                .orderBy(FOREIGNER_PERMIT.VALID_FROM.desc(), FOREIGNER_PERMIT.VALID_TO.desc())
                .fetch(Records.mapping(EarlierPermit::new));
    }

    /**
     * What came of people who were entered together.
     *
     * @param added with numbers that the registry did not know
     * @param changed of whom something was otherwise
     * @param unchanged of whom the registry knew everything
     */
    record Entered(int added, int changed, int unchanged) {}

    /** Enters people, each in the place of whoever had the number, all or none; the permits of a number stay. */
    Entered enter(List<CivilStatus> people) {
        return database.transactionResult(configuration -> {
            DSLContext transaction = configuration.dsl();
            int added = 0;
            int changed = 0;
            for (int from = 0; from < people.size(); from += AT_ONCE) {
                List<ForeignerRecord> rows = people.subList(from, Math.min(from + AT_ONCE, people.size())).stream()
                        .map(EmbeddedForeignerRegistry::row)
                        .toList();
                Map<ForeignerNumber, ForeignerRecord> known = transaction
                        .selectFrom(FOREIGNER)
                        .where(FOREIGNER.NUMBER.in(
                                rows.stream().map(ForeignerRecord::getNumber).toList()))
                        .fetchMap(FOREIGNER.NUMBER);
                List<ForeignerRecord> news = rows.stream()
                        .filter(row -> !row.equals(known.get(row.getNumber())))
                        .toList();
                if (!news.isEmpty()) {
                    transaction
                            .insertInto(FOREIGNER)
                            .set(news)
                            .onConflict(FOREIGNER.NUMBER)
                            .doUpdate()
                            .setAllToExcluded()
                            .execute();
                }
                added += rows.size() - known.size();
                changed += news.size() - (rows.size() - known.size());
            }
            return new Entered(added, changed, people.size() - added - changed);
        });
    }

    private static ForeignerRecord row(CivilStatus person) {
        return new ForeignerRecord(
                person.number(),
                person.birthName(),
                person.usageName(),
                person.firstNames(),
                person.sex(),
                person.birthDate(),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality());
    }

    /** Enters a person, in the place of whoever had the number, with exactly these permits. In one transaction. */
    void put(CivilStatus person, List<EarlierPermit> permits) {
        ForeignerNumber number = person.number();
        ForeignerRecord row = row(person);
        database.transaction(configuration -> {
            DSLContext transaction = configuration.dsl();
            transaction
                    .insertInto(FOREIGNER)
                    .set(row)
                    .onConflict(FOREIGNER.NUMBER)
                    .doUpdate()
                    .set(row)
                    .execute();
            transaction
                    .deleteFrom(FOREIGNER_PERMIT)
                    .where(FOREIGNER_PERMIT.FOREIGNER_NUMBER.eq(number))
                    .execute();
            transaction
                    .insertInto(FOREIGNER_PERMIT)
                    .set(permits.stream()
                            .map(permit -> new ForeignerPermitRecord(
                                    number,
                                    permit.from(),
                                    permit.to(),
                                    permit.nature(),
                                    permit.ground(),
                                    permit.status()))
                            .toList())
                    .execute();
        });
    }
}
