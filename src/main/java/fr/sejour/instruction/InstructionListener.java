package fr.sejour.instruction;

import fr.sejour.complement.ComplementAnswerSent;
import fr.sejour.dossier.DossierFiled;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What applicants do reaches the agents in the same transaction. */
@Component
class InstructionListener {

    private final Dossiers dossiers;
    private final Departments departments;
    private final InstructionStore store;

    InstructionListener(Dossiers dossiers, Departments departments, InstructionStore store) {
        this.dossiers = dossiers;
        this.departments = departments;
        this.store = store;
    }

    /** A filed dossier waits in the queue of the prefecture where the applicant lives (CESEDA R. 431-20). */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DossierFiled event) {
        Filed dossier = dossiers.filed(event.dossier()).orElseThrow();
        String commune = dossier.snapshot().personal().address().inseeCode();
        String prefecture = departments
                .ofCommune(commune)
                .map(Department::code)
                .orElseThrow(() -> new IllegalStateException("A commune without department: " + commune));
        store.insert(dossier, prefecture);
    }

    /** Who acts on an older page is told that the applicant has answered. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ComplementAnswerSent event) {
        store.acted(event.dossier(), Act.COMPLEMENT_ANSWERED, null);
    }
}
