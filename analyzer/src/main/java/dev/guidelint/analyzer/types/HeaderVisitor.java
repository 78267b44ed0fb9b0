package dev.guidelint.analyzer.types;

import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.Modifiers;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.FieldHeader;
import dev.guidelint.analyzer.api.TypeHeader.Kind;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import dev.guidelint.analyzer.api.TypeHeader.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Builds the header of a type from the events of a class file. Names are turned into those of sources late, because
 * the attribute that tells which types are nested comes after the supertypes.
 */
final class HeaderVisitor extends ClassVisitor {
    private final TypeHeader.Origin origin;
    private final BinaryNames names = new BinaryNames();
    private final AnnotationCollector annotations = new AnnotationCollector();
    private final List<String> permits = new ArrayList<>();
    private final List<MemberVisitors.Field> fields = new ArrayList<>();
    private final List<MemberVisitors.Method> methods = new ArrayList<>();
    private String binaryName = "";
    private Optional<String> signature = Optional.empty();
    private Optional<String> superName = Optional.empty();
    private List<String> interfaceNames = List.of();
    private int classAccess;
    private int access;
    private boolean unnameable;
    private boolean nested;

    HeaderVisitor(TypeHeader.Origin origin) {
        super(Opcodes.ASM9);
        this.origin = origin;
    }

    /** The header; empty if sources cannot name the type. */
    Optional<TypeHeader> header() {
        int hidden = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_MODULE;
        // The annotations of a package are those of a class file that looks like an interface.
        boolean isPackage = binaryName.endsWith("/package-info");
        boolean isHidden = isPackage ? origin != TypeHeader.Origin.CLASS_PATH : (access & hidden) != 0;
        if (unnameable || isHidden) {
            return Optional.empty();
        }
        String name = names.ownName(binaryName);
        int slash = binaryName.lastIndexOf('/');
        Kind kind = kind();
        List<TypeVariable> typeParameters = List.of();
        List<JavaType> supertypes = new ArrayList<>();
        if (signature.isPresent()) {
            SignatureParser parser = new SignatureParser(signature.get(), names);
            typeParameters = parser.typeParameters();
            supertypes.addAll(parser.rest());
        } else {
            superName.ifPresent(superclass -> supertypes.add(JavaType.declared(names.qualifiedName(superclass))));
            for (String interfaceName : interfaceNames) {
                supertypes.add(JavaType.declared(names.qualifiedName(interfaceName)));
            }
        }
        // Interfaces name Object as their superclass in class files, but have none in the language.
        boolean isInterface = kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
        Optional<JavaType> superclass =
                supertypes.isEmpty() || isInterface ? Optional.empty() : Optional.of(supertypes.get(0));
        return Optional.of(new TypeHeader(
                name,
                slash < 0 ? "" : binaryName.substring(0, slash).replace('/', '.'),
                kind,
                new Modifiers(FlagBits.ofType(access, !permits.isEmpty())),
                typeParameters,
                superclass,
                supertypes.isEmpty() ? List.of() : supertypes.subList(1, supertypes.size()),
                permits.stream().map(names::qualifiedName).toList(),
                fieldHeaders(),
                methodHeaders(name),
                annotations.headers(names, (classAccess & Opcodes.ACC_DEPRECATED) != 0),
                origin));
    }

    private Kind kind() {
        if ((classAccess & Opcodes.ACC_ANNOTATION) != 0) {
            return Kind.ANNOTATION;
        }
        if ((classAccess & Opcodes.ACC_INTERFACE) != 0) {
            return Kind.INTERFACE;
        }
        if ((classAccess & Opcodes.ACC_ENUM) != 0) {
            return Kind.ENUM;
        }
        return (classAccess & Opcodes.ACC_RECORD) != 0 ? Kind.RECORD : Kind.CLASS;
    }

    private List<FieldHeader> fieldHeaders() {
        List<FieldHeader> headers = new ArrayList<>();
        for (MemberVisitors.Field field : fields) {
            headers.add(field.header(names));
        }
        return headers;
    }

    private List<MethodHeader> methodHeaders(String name) {
        boolean isInterface = (classAccess & Opcodes.ACC_INTERFACE) != 0;
        // Constructors of inner classes take the enclosing instance first, which no source writes.
        int dot = name.lastIndexOf('.');
        boolean inner = nested && !isInterface && (access & Opcodes.ACC_STATIC) == 0;
        Optional<String> enclosing = inner ? Optional.of(name.substring(0, dot)) : Optional.empty();
        List<MethodHeader> headers = new ArrayList<>();
        for (MemberVisitors.Method method : methods) {
            headers.add(method.header(names, isInterface, enclosing));
        }
        return headers;
    }

    @Override
    public void visit(
            int version,
            int flags,
            String name,
            @Nullable String genericSignature,
            @Nullable String superclass,
            String @Nullable [] interfaces) {
        classAccess = flags;
        access = flags;
        binaryName = name;
        signature = Optional.ofNullable(genericSignature);
        superName = Optional.ofNullable(superclass);
        interfaceNames = interfaces == null ? List.of() : List.of(interfaces);
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
        unnameable = true;
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outer, @Nullable String simpleName, int flags) {
        if (outer != null && simpleName != null) {
            names.addNested(name, outer, simpleName);
        }
        if (name.equals(binaryName)) {
            nested = true;
            unnameable |= outer == null || simpleName == null;
            // The flags of the class itself know neither protected, private nor static.
            access = flags;
        }
    }

    @Override
    public void visitPermittedSubclass(String name) {
        permits.add(name);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotations.add(descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int flags, String name, String descriptor, @Nullable String genericSignature, @Nullable Object value) {
        MemberVisitors.Field field = new MemberVisitors.Field(
                flags, name, Optional.ofNullable(genericSignature).orElse(descriptor));
        if ((flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE)) == 0) {
            fields.add(field);
        }
        return field;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags,
            String name,
            String descriptor,
            @Nullable String genericSignature,
            String @Nullable [] exceptions) {
        MemberVisitors.Method method = new MemberVisitors.Method(
                flags,
                name,
                Optional.ofNullable(genericSignature).orElse(descriptor),
                genericSignature != null,
                exceptions == null ? List.of() : List.of(exceptions));
        int hidden = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_PRIVATE;
        if ((flags & hidden) == 0 && !name.equals("<clinit>")) {
            methods.add(method);
        }
        return method;
    }
}
