package dev.guidelint.analyzer.api;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.Type;
import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;
import java.util.List;
import java.util.Optional;

/**
 * What is known about types at places of one file. Names resolve by the rules of the language (Java Language
 * Specification, chapter 6); expressions are typed from declarations, without inference. Whatever cannot be decided is
 * unknown, never guessed. Every question is recorded for the file, so that an answer that changes can be noticed.
 */
public interface Types {
    /** The type that a type in the source stands for. Names that are imported but not loadable are still declared. */
    JavaType resolve(Type type);

    /**
     * The type that a name, simple or qualified, stands for at a place: for names in doc comments, which are not in the
     * tree. A method's comment sees what a child of the method sees, its type parameters included.
     */
    JavaType resolve(String name, Node place);

    /** The static type of an expression. */
    JavaType typeOf(Expression expression);

    /** What a simple name in an expression stands for; empty if unknown. */
    Optional<Symbol> symbol(NameExpr name);

    /** What a simple name would stand for if it were an expression at the place of the given one. */
    Optional<Symbol> symbol(String name, Expression place);

    /** The field that a qualified name stands for ({@code this.count}, {@code Config.DEFAULT}); empty if unknown. */
    Optional<Symbol.Field> symbol(FieldAccessExpr access);

    /** The field of that name a type declares or inherits, private ones included; empty if there is none or unknown. */
    Optional<Symbol.Field> field(JavaType type, String name);

    /**
     * The innermost type that has a place in its body: what {@code this} would be there. Anonymous types and bodies of
     * enum constants are types, too. Unknown outside of all types.
     */
    JavaType enclosingType(Node place);

    /** The header of a type by its qualified name; empty if it is not loadable. */
    Optional<TypeHeader> header(String qualifiedName);

    /** The header of a type declared in this file, local types included. */
    TypeHeader header(TypeDeclaration<?> declaration);

    /** The qualified name of an annotation's type; its name as written if that cannot be told. */
    String annotationType(AnnotationExpr annotation);

    /** Whether a type is the given class or interface or a subtype of it. Arrays and primitives are not. */
    Answer isSubtype(JavaType type, String qualifiedName);

    /**
     * Whether a class or interface has type parameters; unknown if it is not loadable. Cheaper than to look into its header,
     * for which all types in its signatures are resolved.
     */
    Answer isGeneric(JavaType type);

    /** Whether a method overrides or implements one of a supertype; by {@code @Override} or by what supertypes declare. */
    Answer overrides(MethodDeclaration method);

    /**
     * The methods a call may mean by name and number of arguments, inherited ones included; empty if the receiver's type
     * or one of its supertypes is unknown.
     */
    List<MethodHeader> candidates(MethodCallExpr call);

    /** The same methods as {@link #candidates}, with the types that declare them. */
    List<Member> members(MethodCallExpr call);

    /**
     * The methods of that name a type declares or inherits, nearest first, overridden ones left out; constructors are
     * called {@code <init>}.
     *
     * @return empty if that is not fully known
     */
    Optional<List<Member>> methods(JavaType type, String name);

    /** The methods of supertypes that a method surely overrides or implements, nearest first, however far up. */
    List<Member> overridden(MethodDeclaration method);

    /** The same for a method that was found in a type. */
    List<Member> overridden(Member method);

    /** Whether a package has a type that is known, in the project, on the class path or in the JDK. */
    boolean hasPackage(String name);

    /**
     * The type on which a call looks for its method: the type of the receiver, or for a call without one the innermost
     * enclosing type that has a method of that name. Unknown if that cannot be told.
     */
    JavaType receiver(MethodCallExpr call);
}
