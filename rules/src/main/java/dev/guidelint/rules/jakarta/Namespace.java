package dev.guidelint.rules.jakarta;

import java.util.Map;
import java.util.Optional;

/**
 * What the outermost element of a descriptor says about its schema in Jakarta EE 9.
 *
 * @param uri the namespace
 * @param version the version of the descriptor
 * @param schema the name of its schema
 */
record Namespace(String uri, String version, String schema) {
    private static final String NEW = "https://jakarta.ee/xml/ns/";

    /** Old namespaces and what they are called now, without the part that all new ones begin with. */
    private static final Map<String, String> RENAMED = Map.of(
            "http://java.sun.com/xml/ns/j2ee", "jakartaee",
            "http://java.sun.com/xml/ns/javaee", "jakartaee",
            "http://xmlns.jcp.org/xml/ns/javaee", "jakartaee",
            "http://java.sun.com/xml/ns/persistence", "persistence",
            "http://xmlns.jcp.org/xml/ns/persistence", "persistence",
            "http://java.sun.com/xml/ns/persistence/orm", "persistence/orm",
            "http://xmlns.jcp.org/xml/ns/persistence/orm", "persistence/orm",
            "http://jboss.org/xml/ns/javax/validation/configuration", "validation/configuration",
            "http://xmlns.jcp.org/xml/ns/validation/configuration", "validation/configuration",
            "http://xmlns.jcp.org/xml/ns/validation/mapping", "validation/mapping");

    /** Outermost elements, each with version and schema of Jakarta EE 9. */
    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("web-app", "5.0 web-app_5_0.xsd"),
            Map.entry("web-fragment", "5.0 web-fragment_5_0.xsd"),
            Map.entry("beans", "3.0 beans_3_0.xsd"),
            Map.entry("faces-config", "3.0 web-facesconfig_3_0.xsd"),
            Map.entry("facelet-taglib", "3.0 web-facelettaglibrary_3_0.xsd"),
            Map.entry("taglib", "3.0 web-jsptaglibrary_3_0.xsd"),
            Map.entry("ejb-jar", "4.0 ejb-jar_4_0.xsd"),
            Map.entry("application", "9 application_9.xsd"),
            Map.entry("application-client", "9 application-client_9.xsd"),
            Map.entry("connector", "2.0 connector_2_0.xsd"),
            Map.entry("persistence", "3.0 persistence_3_0.xsd"),
            Map.entry("entity-mappings", "3.0 orm_3_0.xsd"),
            Map.entry("validation-config", "3.0 validation-configuration-3.0.xsd"),
            Map.entry("constraint-mappings", "3.0 validation-mapping-3.0.xsd"));

    /** What is written today for an element with an old namespace; empty if that is none, or of something else. */
    static Optional<Namespace> of(String root, String uri) {
        String name = RENAMED.get(uri);
        String known = ROOTS.get(root);
        if (name == null || known == null) {
            return Optional.empty();
        }
        int blank = known.indexOf(' ');
        return Optional.of(new Namespace(NEW + name, known.substring(0, blank), known.substring(blank + 1)));
    }

    /** Where a parser finds the schema: the namespace, and the schema below it. */
    String location() {
        return uri + ' ' + uri + '/' + schema;
    }
}
