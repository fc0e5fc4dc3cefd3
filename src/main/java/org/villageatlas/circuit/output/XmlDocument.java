package org.villageatlas.circuit.output;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML with the platform's writer, which escapes; characters that XML 1.0 cannot hold are left out. */
final class XmlDocument {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** @param namespace of all its elements */
    XmlDocument(String root, String namespace, String... attributes) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            attributes(attributes);
        } catch (XMLStreamException problem) {
            throw inMemory(problem);
        }
    }

    /** @param attributes names and values by turns */
    XmlDocument open(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException problem) {
            throw inMemory(problem);
        }
    }

    XmlDocument close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException problem) {
            throw inMemory(problem);
        }
    }

    /** An element that holds text; none where the value is unknown. */
    XmlDocument element(String name, @Nullable Object value, String... attributes) {
        return value == null ? this : open(name, attributes).text(value).close();
    }

    XmlDocument text(Object value) {
        try {
            out.writeCharacters(legal(String.valueOf(value)));
            return this;
        } catch (XMLStreamException problem) {
            throw inMemory(problem);
        }
    }

    /** Closes what is open. */
    String finish() {
        try {
            out.writeEndDocument();
            return text + "\n";
        } catch (XMLStreamException problem) {
            throw inMemory(problem);
        }
    }

    /** Degrees with six decimals, about a tenth of a metre. */
    static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** The characters that the Char production of XML 1.0 allows. */
    private static String legal(String value) {
        return value.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IllegalStateException inMemory(XMLStreamException problem) {
        return new IllegalStateException("text in memory can always be written", problem);
    }
}
