package dev.guidelint.analyzer.types;

import java.util.List;
import java.util.TreeSet;

/** All names of types that {@link JdkHeaders} knows. */
final class JdkTypeNames {
    private JdkTypeNames() {}

    /** Of one release, sorted. */
    static List<String> of(int release) {
        JdkHeaders headers = JdkHeaders.forRelease(release);
        TreeSet<String> names = new TreeSet<>();
        JdkHeadersFile file = JdkHeadersFile.shared();
        for (String packageName : file.packageNames()) {
            JdkPackage jdkPackage = file.findPackage(packageName).orElseThrow();
            for (String typeName : jdkPackage.typeNames()) {
                names.add(packageName + '.' + typeName);
            }
        }
        names.removeIf(name -> headers.find(name).isEmpty());
        return List.copyOf(names);
    }
}
