package fr.sejour.registry;

import static sejour.db.Tables.FOREIGNER;
import static sejour.db.Tables.FOREIGNER_PERMIT;

import fr.sejour.shared.ForeignerNumber;
import java.util.List;
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

    /** Enters a person, in the place of whoever had the number, with exactly these permits. In one transaction. */
    void put(CivilStatus person, List<EarlierPermit> permits) {
        ForeignerNumber number = person.number();
        ForeignerRecord row = new ForeignerRecord(
                number,
                person.birthName(),
                person.usageName(),
                person.firstNames(),
                person.sex(),
                person.birthDate(),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality());
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
