package fr.sejour.printing;

import java.util.List;

/** A template file that was read: a template, a frame or the style sheet. */
record TemplateSheet(String file, TemplateXml root) {

    static TemplateSheet read(String file, byte[] content) {
        return new TemplateSheet(file, TemplateXml.read(file, content));
    }

    TemplateProblem problem(TemplateXml at, String reason, Object... arguments) {
        return TemplateProblem.of(file, at.line(), reason, arguments);
    }

    /** A group's name and the like, in the order of the file. */
    List<String> names(String element) {
        return root.children(element)
                .map(child -> child.attributes().getOrDefault("name", ""))
                .toList();
    }
}
