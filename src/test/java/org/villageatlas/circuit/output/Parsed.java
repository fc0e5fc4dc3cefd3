package org.villageatlas.circuit.output;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML back. */
final class Parsed {

    private Parsed() {}

    /** The root of a document, which must be well-formed and declare no type. */
    static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException problem) {
            throw new AssertionError(problem);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    static List<Element> all(Element root, String name) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < root.getElementsByTagNameNS("*", name).getLength(); i++) {
            all.add((Element) root.getElementsByTagNameNS("*", name).item(i));
        }
        return all;
    }
}
