package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the browser's part of an upload. */
final class UploadWords {

    private static final int THOUSAND = 1000;

    private UploadWords() {}

    static UploadI18N of(Component where) {
        String drop = where.getTranslation("filing.documents.drop");
        String attach = where.getTranslation("filing.documents.attach");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(attach).setMany(attach))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(where.getTranslation("filing.upload.tooMany"))
                        .setFileIsTooBig(where.getTranslation("filing.upload.tooLarge"))
                        .setIncorrectFileType(where.getTranslation("filing.upload.wrongFormat")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(where.getTranslation("filing.upload.connecting"))
                                .setStalled(where.getTranslation("filing.upload.stalled"))
                                .setProcessing(where.getTranslation("filing.upload.checking"))
                                .setHeld(where.getTranslation("filing.upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(where.getTranslation("filing.upload.remaining"))
                                .setUnknown(where.getTranslation("filing.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(where.getTranslation("filing.upload.broken"))
                                .setUnexpectedServerError(where.getTranslation("filing.upload.broken"))
                                .setForbidden(where.getTranslation("filing.upload.broken"))
                                .setFileTooLarge(where.getTranslation("filing.upload.tooLarge"))))
                .setFile(new UploadI18N.File()
                        .setRetry(where.getTranslation("filing.upload.retry"))
                        .setStart(where.getTranslation("filing.upload.start"))
                        .setRemove(where.getTranslation("filing.upload.cancel")))
                .setUnits(List.of(where.getTranslation("filing.upload.units").split(" ")), THOUSAND);
    }
}
