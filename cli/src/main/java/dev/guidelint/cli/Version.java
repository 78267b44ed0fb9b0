package dev.guidelint.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of Guidelint. */
final class Version implements IVersionProvider {

    /** The version, as the jar's manifest tells it. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage())
                .map(Package::getImplementationVersion)
                .orElse("0.1.0-SNAPSHOT");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "Guidelint " + number(), "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
