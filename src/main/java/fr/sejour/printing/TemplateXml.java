package fr.sejour.printing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a template file, with the line it stands at. JasperReports never reads the file itself, but the text
 * written again from these elements, so it cannot find anything in it that the rules did not check.
 */
final class TemplateXml {

    private static final int LARGEST_FILE = 256 * 1024;
    private static final int MOST_ELEMENTS = 3000;
    private static final int DEEPEST = 12;

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<TemplateXml> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TemplateXml(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** Of the end of its start tag, counted from 1. */
    int line() {
        return line;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** Whole numbers only; what is missing or none is 0. */
    int number(String attribute) {
        String value = attributes.getOrDefault(attribute, "0");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }

    String text() {
        return text.toString();
    }

    Stream<TemplateXml> children(String named) {
        return children.stream().filter(child -> child.name.equals(named));
    }

    List<TemplateXml> children() {
        return children;
    }

    /** This and all below, as they stand in the file. */
    Stream<TemplateXml> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TemplateXml::all));
    }

    /**
     * Reads a file.
     *
     * @throws PaperException when it is no XML, is larger than any template needs, or names a document type
     */
    static TemplateXml read(String file, byte[] xml) {
        if (xml.length > LARGEST_FILE) {
            throw new PaperException(TemplateProblem.of(file, 0, "large", LARGEST_FILE >> 10));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            return new Reading(file, reader).read();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new PaperException(TemplateProblem.of(file, line, "not-well-formed", said(broken)));
        }
    }

    /** Without the place, which the problem has already. */
    private static String said(XMLStreamException broken) {
        return String.valueOf(broken.getMessage()).replaceFirst("(?s).*Message: ", "");
    }

    private static final class Reading {

        private final String file;
        private final XMLStreamReader reader;
        private final List<TemplateXml> open = new ArrayList<>();
        private @Nullable TemplateXml root;
        private int elements;

        Reading(String file, XMLStreamReader reader) {
            this.file = file;
            this.reader = reader;
        }

        TemplateXml read() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.getLast().text.append(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw problem("document-type");
                    default -> {
                        // Comments, processing instructions and space around the root say nothing.
                    }
                }
            }
            if (root == null) {
                throw problem("not-well-formed", file);
            }
            return root;
        }

        private void start() {
            TemplateXml element = new TemplateXml(
                    qualified(reader.getPrefix(), reader.getLocalName()),
                    reader.getLocation().getLineNumber());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                element.attributes.put(
                        qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
                        reader.getAttributeValue(i));
            }
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                element.attributes.put(qualified("xmlns", reader.getNamespacePrefix(i)), reader.getNamespaceURI(i));
            }
            if (open.isEmpty()) {
                root = element;
            } else {
                open.getLast().children.add(element);
            }
            open.add(element);
            if (open.size() > DEEPEST) {
                throw problem("deep", DEEPEST);
            }
            if (++elements > MOST_ELEMENTS) {
                throw problem("many", MOST_ELEMENTS);
            }
        }

        private static String qualified(@Nullable String prefix, @Nullable String name) {
            return prefix == null || prefix.isEmpty() ? String.valueOf(name) : prefix + ":" + name;
        }

        private PaperException problem(String reason, Object... arguments) {
            return new PaperException(
                    TemplateProblem.of(file, reader.getLocation().getLineNumber(), reason, arguments));
        }
    }

    /** As a file again: elements, attributes and texts, each at the line it was at. */
    byte[] written() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        write(xml, 1);
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @return the line it ends at */
    private int write(StringBuilder xml, int from) {
        xml.append("\n".repeat(Math.max(0, line - from))).append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        xml.append('>').append(escaped(text.toString()));
        int at = Math.max(from, line)
                + (int) text.chars().filter(sign -> sign == '\n').count();
        for (TemplateXml child : children) {
            at = child.write(xml, at);
        }
        xml.append("</").append(name).append('>');
        return at;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
