package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of the browser's part of an upload. */
final class UploadWords {

    private static final int THOUSAND = 1000;

    private UploadWords() {}

    static UploadI18N of(Component where) {
        String drop = where.getTranslation("document.files.drop");
        String attach = where.getTranslation("document.files.attach");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(attach).setMany(attach))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(where.getTranslation("document.upload.tooMany"))
                        .setFileIsTooBig(where.getTranslation("document.upload.tooLarge"))
                        .setIncorrectFileType(where.getTranslation("document.upload.wrongFormat")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(where.getTranslation("document.upload.connecting"))
                                .setStalled(where.getTranslation("document.upload.stalled"))
                                .setProcessing(where.getTranslation("document.upload.checking"))
                                .setHeld(where.getTranslation("document.upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(where.getTranslation("document.upload.remaining"))
                                .setUnknown(where.getTranslation("document.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(where.getTranslation("document.upload.broken"))
                                .setUnexpectedServerError(where.getTranslation("document.upload.broken"))
                                .setForbidden(where.getTranslation("document.upload.broken"))
                                .setFileTooLarge(where.getTranslation("document.upload.tooLarge"))))
                .setFile(new UploadI18N.File()
                        .setRetry(where.getTranslation("document.upload.retry"))
                        .setStart(where.getTranslation("document.upload.start"))
                        .setRemove(where.getTranslation("document.upload.cancel")))
                .setUnits(List.of(where.getTranslation("document.upload.units").split(" ")), THOUSAND);
    }
}
