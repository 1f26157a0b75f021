package fr.sejour.printing;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;

/**
 * What a file says about itself, twice and alike as PDF/A asks: in the document information and in XMP (ISO 16684-1). The
 * mark of PDF/UA is no property that PDF/A-2 knows, so its meaning is written beside it.
 */
final class PaperMetadata {

    static final String CREATOR = "sejour";

    private static final String PRODUCER = "OpenPDF";

    private static final String BEFORE = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            """;

    private static final String AFTER = """
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private PaperMetadata() {}

    static void write(PdfWriter writer, PaperRequest request) {
        ZonedDateTime date = request.issuedAt().atZone(ZoneOffset.UTC);
        PdfDate pdfDate = new PdfDate(GregorianCalendar.from(date));
        PdfDictionary information = writer.getInfo();
        information.put(PdfName.CREATIONDATE, pdfDate);
        information.put(PdfName.MODDATE, pdfDate);
        information.put(PdfName.PRODUCER, new PdfString(PRODUCER, PdfObject.TEXT_UNICODE));
        writer.setXmpMetadata(xmp(request, SECONDS.format(date)).getBytes(StandardCharsets.UTF_8));
    }

    private static String xmp(PaperRequest request, String date) {
        return BEFORE
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(request.title())
                + "</rdf:li></rdf:Alt></dc:title>\n"
                + "<dc:language><rdf:Bag><rdf:li>" + request.language().toLanguageTag()
                + "</rdf:li></rdf:Bag></dc:language>\n"
                + element("xmp:CreatorTool", CREATOR)
                + element("xmp:CreateDate", date)
                + element("xmp:ModifyDate", date)
                + element("pdf:Producer", PRODUCER)
                + AFTER;
    }

    private static String element(String name, String value) {
        return "<" + name + ">" + value + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
