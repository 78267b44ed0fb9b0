package dev.guidelint.rules.versions;

import java.util.List;
import java.util.Map;

/** Where the packages of removed modules are to be had: artifacts that keep the package names. */
final class Coordinates {
    private static final Map<String, List<String>> BY_PACKAGE = Map.ofEntries(
            Map.entry(
                    "javax.xml.bind",
                    List.of("jakarta.xml.bind:jakarta.xml.bind-api:2.3.3", "org.glassfish.jaxb:jaxb-runtime:2.3.9")),
            Map.entry("javax.activation", List.of("jakarta.activation:jakarta.activation-api:1.2.2")),
            Map.entry("javax.annotation", List.of("jakarta.annotation:jakarta.annotation-api:1.3.5")),
            Map.entry(
                    "javax.xml.ws",
                    List.of("jakarta.xml.ws:jakarta.xml.ws-api:2.3.3", "com.sun.xml.ws:jaxws-rt:2.3.7")),
            Map.entry("javax.jws", List.of("jakarta.jws:jakarta.jws-api:2.1.0")),
            Map.entry("javax.xml.soap", List.of("jakarta.xml.soap:jakarta.xml.soap-api:1.4.2")),
            Map.entry("javax.transaction", List.of("jakarta.transaction:jakarta.transaction-api:1.3.3")),
            Map.entry("javax.activity", List.of("org.glassfish.corba:glassfish-corba-omgapi:4.2.5")),
            Map.entry("javax.rmi", List.of("org.glassfish.corba:glassfish-corba-omgapi:4.2.5")),
            Map.entry("org.omg", List.of("org.glassfish.corba:glassfish-corba-omgapi:4.2.5")),
            Map.entry("jdk.nashorn", List.of("org.openjdk.nashorn:nashorn-core:15.4")));

    private Coordinates() {}

    /** What to do about an element of a removed module. */
    static String advice(String module, String key) {
        for (int dot = key.length(); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            List<String> artifacts = BY_PACKAGE.get(key.substring(0, dot));
            if (artifacts != null) {
                return "add `" + String.join("` and `", artifacts) + "`";
            }
        }
        return "nothing replaces `" + module + "`: rewrite what depends on it";
    }
}
