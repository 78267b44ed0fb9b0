package dev.guidelint.rules.versions;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.SourceFile;
import dev.guidelint.analyzer.api.Types;
import dev.guidelint.analyzer.vocabulary.Written;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The constructors and methods of the JDK that take the default charset because they are not told another one. */
final class DefaultCharsetCalls {
    private static final String FILE = "java.io.File";
    private static final String OUTPUT = "java.io.OutputStream";
    private static final String STRING = "java.lang.String";
    private static final String BYTES = "byte[]";

    /** Types by their simple names: the package, and the first parameters of the constructors without a charset. */
    private static final Map<String, Constructors> CONSTRUCTORS = Map.of(
            "FileReader", new Constructors("java.io", List.of(FILE, STRING, "java.io.FileDescriptor"), ""),
            "FileWriter", new Constructors("java.io", List.of(FILE, STRING, "java.io.FileDescriptor"), "boolean"),
            "InputStreamReader", new Constructors("java.io", List.of("java.io.InputStream"), ""),
            "OutputStreamWriter", new Constructors("java.io", List.of(OUTPUT), ""),
            "PrintStream", new Constructors("java.io", List.of(FILE, STRING, OUTPUT), "boolean"),
            "PrintWriter", new Constructors("java.io", List.of(FILE, STRING, OUTPUT), "boolean"),
            "Scanner",
                    new Constructors(
                            "java.util",
                            List.of(
                                    FILE,
                                    "java.nio.file.Path",
                                    "java.io.InputStream",
                                    "java.nio.channels.ReadableByteChannel"),
                            ""),
            "Formatter", new Constructors("java.util", List.of(FILE, STRING, OUTPUT), ""),
            "String", new Constructors("java.lang", List.of(BYTES), ""));

    private record Constructors(String packageName, List<String> first, String second) {}

    /**
     * A call that takes the default charset.
     *
     * @param type qualified name of the type
     * @param member what is called, as in {@code #encode(java.lang.String)}
     */
    record Use(String type, String member) {}

    private record Word(String text) {}

    private DefaultCharsetCalls() {}

    /** What an expression creates with the default charset. */
    static Optional<Use> of(ObjectCreationExpr creation, Types types) {
        String name = creation.getType().getName().getIdentifier();
        Constructors known = CONSTRUCTORS.get(name);
        List<Expression> arguments = creation.getArguments();
        if (known == null || arguments.isEmpty() || !mayLackCharset(name, known, arguments, types)) {
            return Optional.empty();
        }
        String type = known.packageName() + "." + name;
        if (!types.resolve(creation.getType()).is(type)) {
            return Optional.empty();
        }
        JavaType first = types.typeOf(arguments.get(0));
        // What writes to a stream for printing takes the charset of that stream.
        if (types.isSubtype(first, "java.io.PrintStream").isYes()) {
            return Optional.empty();
        }
        for (String parameter : known.first()) {
            if (accepts(parameter, first, types)) {
                return Optional.of(new Use(type, "#<init>(" + parameter + ")"));
            }
        }
        return Optional.empty();
    }

    private static boolean mayLackCharset(String name, Constructors known, List<Expression> arguments, Types types) {
        return switch (arguments.size()) {
            case 1 -> true;
            case 2 ->
                !known.second().isEmpty() && types.typeOf(arguments.get(1)).equals(JavaType.primitive(known.second()));
            case 3 ->
                name.equals("String")
                        && types.typeOf(arguments.get(1)).equals(JavaType.INT)
                        && types.typeOf(arguments.get(2)).equals(JavaType.INT);
            default -> false;
        };
    }

    private static boolean accepts(String parameter, JavaType argument, Types types) {
        if (parameter.equals(BYTES)) {
            return argument.equals(JavaType.primitive("byte").array(1));
        }
        return argument.is(parameter) || types.isSubtype(argument, parameter).isYes();
    }

    /** What a call does with the default charset. */
    static Optional<Use> of(MethodCallExpr call, SourceFile file, Types types) {
        int arguments = call.getArguments().size();
        switch (call.getNameAsString()) {
            case "getBytes" -> {
                boolean mayBe = arguments == 0 && !isAscii(call.getScope());
                return mayBe && types.receiver(call).equals(JavaType.STRING)
                        ? Optional.of(new Use(STRING, "#getBytes()"))
                        : Optional.empty();
            }
            case "toString" -> {
                // Nearly everything has this method: files that do not name the type need not be asked.
                boolean mayBe = arguments == 0
                        && call.getScope().isPresent()
                        && file.derive(
                                new Word("ByteArrayOutputStream"),
                                word -> file.text().contains(word.text()));
                return mayBe && types.receiver(call).is("java.io.ByteArrayOutputStream")
                        ? Optional.of(new Use("java.io.ByteArrayOutputStream", "#toString()"))
                        : Optional.empty();
            }
            case "encode" -> {
                return arguments == 1 && types.receiver(call).is("java.net.URLEncoder")
                        ? Optional.of(new Use("java.net.URLEncoder", "#encode(java.lang.String)"))
                        : Optional.empty();
            }
            case "decode" -> {
                return arguments == 1 && types.receiver(call).is("java.net.URLDecoder")
                        ? Optional.of(new Use("java.net.URLDecoder", "#decode(java.lang.String)"))
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** Whether a text is a literal of characters that have the same bytes in all charsets that are in use as defaults. */
    private static boolean isAscii(Optional<Expression> text) {
        return text.isPresent()
                && Written.inner(text.get()) instanceof StringLiteralExpr literal
                && literal.getValue().chars().allMatch(c -> c < 0x80)
                && !literal.getValue().contains("\\u");
    }
}
