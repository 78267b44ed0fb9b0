package dev.guidelint.analyzer.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file imports.
 *
 * @param packageName its package, empty for the unnamed one
 * @param types simple name to qualified name of single-type imports
 * @param packages packages and types imported on demand, in source order
 * @param staticMembers simple name to the types that single-static imports take it from
 * @param staticTypes types whose static members are imported on demand
 */
record ImportTable(
        String packageName,
        Map<String, String> types,
        List<String> packages,
        Map<String, List<String>> staticMembers,
        List<String> staticTypes) {

    static ImportTable of(CompilationUnit unit) {
        String packageName = unit.getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString())
                .orElse("");
        Map<String, String> types = new HashMap<>();
        List<String> packages = new ArrayList<>();
        Map<String, List<String>> staticMembers = new HashMap<>();
        List<String> staticTypes = new ArrayList<>();
        for (ImportDeclaration declaration : unit.getImports()) {
            String name = declaration.getNameAsString();
            int dot = name.lastIndexOf('.');
            if (declaration.isAsterisk()) {
                (declaration.isStatic() ? staticTypes : packages).add(name);
            } else if (declaration.isStatic() && dot > 0) {
                staticMembers
                        .computeIfAbsent(name.substring(dot + 1), member -> new ArrayList<>())
                        .add(name.substring(0, dot));
            } else {
                types.put(name.substring(dot + 1), name);
            }
        }
        return new ImportTable(packageName, types, packages, staticMembers, staticTypes);
    }
}
