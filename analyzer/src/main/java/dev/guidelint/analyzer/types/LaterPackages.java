package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.TypeHeader;
import java.util.Optional;

/**
 * Packages that the data of an old release lacks although every JDK of that release had them, such as {@code sun.misc}: the
 * next release lists them. Code that moves on from the old release is read with these as well.
 */
public final class LaterPackages implements HeaderSource {
    private final JdkHeaders old;
    private final JdkHeaders next;

    /** What the next release has in packages that the old one lacks. */
    public LaterPackages(int release) {
        this.old = JdkHeaders.forRelease(release);
        this.next = JdkHeaders.forRelease(release + 1);
    }

    @Override
    public Optional<TypeHeader> find(String qualifiedName) {
        return next.find(qualifiedName).filter(header -> !old.hasPackage(header.packageName()));
    }

    @Override
    public boolean contains(String qualifiedName) {
        return next.contains(qualifiedName) && find(qualifiedName).isPresent();
    }

    @Override
    public boolean hasPackage(String packageName) {
        return next.hasPackage(packageName);
    }
}
