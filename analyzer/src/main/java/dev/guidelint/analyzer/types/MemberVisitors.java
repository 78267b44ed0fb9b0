package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** What collects the facts about one member of a class file. */
final class MemberVisitors {
    private MemberVisitors() {}

    static final class Field extends FieldVisitor {
        private final int access;
        private final String name;
        private final String signature;
        private final AnnotationCollector annotations = new AnnotationCollector();

        Field(int access, String name, String signature) {
            super(Opcodes.ASM9);
            this.access = access;
            this.name = name;
            this.signature = signature;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotations.add(descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotations.addForType(reference, path, descriptor);
        }

        FieldHeader header(BinaryNames names) {
            return new FieldHeader(
                    name,
                    new Modifiers(FlagBits.ofField(access)),
                    SignatureParser.type(signature, names),
                    annotations.headers(names, (access & Opcodes.ACC_DEPRECATED) != 0));
        }
    }

    /** A method or constructor. */
    static final class Method extends MethodVisitor {
        private final int access;
        private final String name;
        private final String signature;
        private final boolean generic;
        private final List<String> exceptions;
        private final AnnotationCollector annotations = new AnnotationCollector();
        private final Map<Integer, AnnotationCollector> ofParameters = new HashMap<>();

        Method(int access, String name, String signature, boolean generic, List<String> exceptions) {
            super(Opcodes.ASM9);
            this.access = access;
            this.name = name;
            this.signature = signature;
            this.generic = generic;
            this.exceptions = exceptions;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotations.add(descriptor);
        }

        @Override
        public AnnotationVisitor visitTypeAnnotation(
                int reference, @Nullable TypePath path, String descriptor, boolean visible) {
            return annotations.addForType(reference, path, descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return ofParameters
                    .computeIfAbsent(parameter, key -> new AnnotationCollector())
                    .add(descriptor);
        }

        /**
         * The header.
         *
         * @param names turns binary names into qualified ones
         * @param inInterface whether the method's type is an interface
         * @param enclosing the enclosing type, if the method's type is an inner class
         */
        MethodHeader header(BinaryNames names, boolean inInterface, Optional<String> enclosing) {
            SignatureParser parser = new SignatureParser(signature, names);
            List<TypeVariable> typeParameters = parser.typeParameters();
            List<JavaType> parameters = parser.parameters();
            JavaType returnType = parser.type();
            List<JavaType> thrown = parser.thrown();
            if (thrown.isEmpty()) {
                // Signatures repeat exceptions only where one is a type variable.
                thrown = new ArrayList<>();
                for (String exception : exceptions) {
                    thrown.add(JavaType.declared(names.qualifiedName(exception)));
                }
            }
            // Generic signatures leave the enclosing instance out, plain descriptors have it.
            boolean takesEnclosing = name.equals("<init>")
                    && !generic
                    && !parameters.isEmpty()
                    && enclosing.filter(parameters.get(0)::is).isPresent();
            return new MethodHeader(
                    name,
                    new Modifiers(FlagBits.ofMethod(access, inInterface)),
                    typeParameters,
                    returnType,
                    takesEnclosing ? parameters.subList(1, parameters.size()) : parameters,
                    thrown,
                    annotations.headers(names, (access & Opcodes.ACC_DEPRECATED) != 0),
                    parameterAnnotations(parameters.size(), names));
        }

        /** Constructors may have parameters that only the class file knows of, which makes the numbers unsure. */
        private List<List<AnnotationHeader>> parameterAnnotations(int count, BinaryNames names) {
            if (ofParameters.isEmpty() || name.equals("<init>")) {
                return List.of();
            }
            List<List<AnnotationHeader>> headers = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                AnnotationCollector collector = ofParameters.get(i);
                headers.add(collector == null ? List.of() : collector.headers(names, false));
            }
            return headers;
        }
    }
}
