package fr.sejour.report.engine;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a template may hold. A template is a program: beside the class filter, which guards its expressions, everything is
 * refused that would load a class, open a file or an address, or switch the guards off. What is not listed is refused.
 */
final class TemplateRules {

    private static final Set<String> ELEMENTS = Set.of(
            "jasperReport",
            "jasperTemplate",
            "property",
            "propertyExpression",
            "template",
            "style",
            "parameter",
            "field",
            "variable",
            "group",
            "expression",
            "initialValueExpression",
            "printWhenExpression",
            "description",
            "hyperlinkTooltipExpression",
            "groupHeader",
            "groupFooter",
            "background",
            "title",
            "pageHeader",
            "columnHeader",
            "detail",
            "band",
            "columnFooter",
            "pageFooter",
            "lastPageFooter",
            "summary",
            "noData",
            "element",
            "text",
            "paragraph",
            "box",
            "pen",
            "topPen",
            "leftPen",
            "bottomPen",
            "rightPen");
    private static final Set<String> KINDS =
            Set.of("textField", "staticText", "line", "rectangle", "ellipse", "frame", "image", "break");
    private static final Set<String> CLASSES = Set.of(
            "java.lang.String", "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", Picture.class.getName());
    private static final Pattern PROPERTIES = Pattern.compile(
            "net\\.sf\\.jasperreports\\.export\\.(accessibility|pdf\\.tag)\\..+|com\\.jaspersoft\\.studio\\..+" + "|"
                    + Pattern.quote(Templates.FRAME));
    /** How the names of fields end that hold a {@link Picture}, and of no others. */
    private static final String DRAWN = "Picture";

    private static final Pattern PICTURE =
            Pattern.compile("\"[a-z0-9][a-z0-9-]*\\.png\"|\\$F\\{[a-zA-Z]+" + DRAWN + "}");

    private TemplateRules() {}

    /**
     * Reads a template or a style sheet through.
     *
     * @throws PaperException naming file, line and what is refused
     */
    static void check(String file, byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            new Reading(file, reader).toTheEnd();
        } catch (XMLStreamException broken) {
            throw PaperException.because(file, "not-well-formed", broken);
        }
    }

    private static final class Reading {

        private final String file;
        private final XMLStreamReader reader;
        private boolean inPicture;
        private String element = "";

        Reading(String file, XMLStreamReader reader) {
            this.file = file;
            this.reader = reader;
        }

        void toTheEnd() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse("a document type");
                    default -> element = "";
                }
            }
        }

        private void start() {
            element = reader.getLocalName();
            if (!ELEMENTS.contains(element)) {
                refuse("element " + element);
            }
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            if (element.equals("field")
                    && reader.getAttributeValue(null, "name").endsWith(DRAWN)
                            != Picture.class.getName().equals(reader.getAttributeValue(null, "class"))) {
                refuse("field " + reader.getAttributeValue(null, "name"));
            }
            if (element.equals("element")) {
                inPicture = "image".equals(reader.getAttributeValue(null, "kind"));
            }
        }

        private void attribute(String name, String value) {
            boolean allowed = switch (name) {
                case "kind" -> KINDS.contains(value);
                case "language" -> value.equals("java");
                case "resourceBundle" -> value.equals(PaperEngine.TEXTS);
                case "name" ->
                    !element.startsWith("property") || PROPERTIES.matcher(value).matches();
                default -> !name.toLowerCase(Locale.ROOT).endsWith("class") || CLASSES.contains(value);
            };
            if (!allowed) {
                refuse(name + " " + value);
            }
        }

        private void text(String text) {
            boolean allowed = switch (element) {
                case "template" -> text.strip().equals("\"" + Templates.STYLES + "\"");
                case "expression" -> !inPicture || PICTURE.matcher(text.strip()).matches();
                default -> true;
            };
            if (!allowed) {
                refuse(element + " " + text.strip());
            }
        }

        private void refuse(String what) {
            throw new PaperException(
                    TemplateProblem.of(file, reader.getLocation().getLineNumber(), "not-allowed", what));
        }
    }
}
