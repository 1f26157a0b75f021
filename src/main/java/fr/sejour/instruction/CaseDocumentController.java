package fr.sejour.instruction;

import fr.sejour.document.DocumentContents;
import fr.sejour.document.DocumentResponses;
import fr.sejour.document.FileId;
import fr.sejour.document.PageWidth;
import fr.sejour.document.SupportingDocument;
import fr.sejour.instruction.CaseDocuments.Form;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of dossiers, and pictures of their pages, by address, for the agents who examine them. */
@RestController
@RequestMapping(CaseDocumentController.ADDRESS + "/{id}")
class CaseDocumentController {

    static final String ADDRESS = "/" + InstructionAddresses.DOCUMENTS;

    private final CaseDocuments documents;
    private final DocumentContents contents;

    CaseDocumentController(CaseDocuments documents, DocumentContents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    /** The file as it was sent, to keep. */
    @GetMapping
    ResponseEntity<Resource> download(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInAgent agent,
            HttpServletResponse response)
            throws IOException {
        return DocumentResponses.file(response, contents.open(open(agent, id, Form.FILE, 0)));
    }

    /** The small picture of the first page. */
    @GetMapping("/apercu")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInAgent agent,
            HttpServletResponse response) {
        return DocumentResponses.picture(response, contents.thumbnail(open(agent, id, Form.THUMBNAIL, 0)));
    }

    /** A page, counted from 1, drawn to be read; {@code grand} draws it larger. */
    @GetMapping("/pages/{page:[0-9]{1,4}}")
    ResponseEntity<Resource> page(
            @PathVariable String id,
            @PathVariable int page,
            @RequestParam(name = "grand", defaultValue = "false") boolean large,
            @AuthenticationPrincipal @Nullable SignedInAgent agent,
            HttpServletResponse response) {
        if (page < 1) {
            throw new NotFoundException();
        }
        SupportingDocument file = open(agent, id, Form.PAGE, page);
        return DocumentResponses.picture(
                response, contents.page(file, page, large ? PageWidth.LARGE : PageWidth.NORMAL));
    }

    private SupportingDocument open(@Nullable SignedInAgent agent, String id, Form form, int page) {
        if (agent == null) {
            throw new NotFoundException();
        }
        return documents.open(agent, FileId.parse(id).orElseThrow(NotFoundException::new), form, page);
    }
}
