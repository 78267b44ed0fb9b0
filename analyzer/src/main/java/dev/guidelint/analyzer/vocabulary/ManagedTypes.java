package dev.guidelint.analyzer.vocabulary;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import dev.guidelint.analyzer.api.Answer;
import dev.guidelint.analyzer.api.JavaType;
import dev.guidelint.analyzer.api.TypeHeader;
import dev.guidelint.analyzer.api.TypeHeader.AnnotationHeader;
import dev.guidelint.analyzer.api.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Classes of which a container makes one object for everybody. */
public final class ManagedTypes {
    /** Annotations of classes of which there is one object, by their qualified names. */
    public static final List<String> SINGLETONS = List.of(
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Controller",
            "org.springframework.web.bind.annotation.RestController",
            "org.springframework.web.bind.annotation.ControllerAdvice",
            "org.springframework.web.bind.annotation.RestControllerAdvice",
            "org.springframework.context.annotation.Configuration",
            "jakarta.inject.Singleton",
            "javax.inject.Singleton",
            "com.google.inject.Singleton",
            "jakarta.enterprise.context.ApplicationScoped",
            "javax.enterprise.context.ApplicationScoped");

    private static final Set<String> NARROWER_SCOPES = Set.of(
            "Scope",
            "RequestScope",
            "SessionScope",
            "RequestScoped",
            "SessionScoped",
            "ConversationScoped",
            "Dependent",
            "Prototype",
            "ConfigurationProperties",
            "Stateful");

    /** Supertypes of classes of which there is one object, by their qualified names. */
    public static final List<String> SINGLETON_SUPERTYPES = List.of(
            "javax.servlet.GenericServlet",
            "jakarta.servlet.GenericServlet",
            "javax.servlet.Filter",
            "jakarta.servlet.Filter",
            "org.apache.struts.action.Action");

    private static final Set<String> LIFECYCLE_ANNOTATIONS =
            Set.of("PostConstruct", "PreDestroy", "Bean", "Inject", "Autowired");

    private static final Set<String> LIFECYCLE_METHODS = Set.of("init", "afterPropertiesSet", "destroy");

    /** Depth to which annotations of annotations are followed. */
    private static final int META_DEPTH = 3;

    private ManagedTypes() {}

    /** Whether a container makes one object of a type and gives it to all threads. */
    public static Answer isSingleton(TypeHeader type, Types types) {
        return isSingleton(type, SINGLETONS, SINGLETON_SUPERTYPES, types);
    }

    /**
     * Whether a container makes one object of a type and gives it to all threads.
     *
     * @param type the type
     * @param annotations qualified names of annotations that say so, also on annotations of the project
     * @param supertypes qualified names of supertypes that say so
     * @param types knows the types around it
     */
    public static Answer isSingleton(TypeHeader type, List<String> annotations, List<String> supertypes, Types types) {
        for (AnnotationHeader annotation : type.annotations()) {
            if (NARROWER_SCOPES.contains(annotation.simpleName())) {
                // @Scope("singleton") says what is so without it.
                return Answer.of(annotation.value().contains("singleton"));
            }
        }
        for (AnnotationHeader annotation : type.annotations()) {
            if (isStereotype(annotation.type(), annotations, types, META_DEPTH)) {
                return Answer.YES;
            }
        }
        Answer answer = Answer.NO;
        for (String supertype : supertypes) {
            answer = answer.or(types.isSubtype(JavaType.declared(type.name()), supertype));
        }
        return answer;
    }

    private static boolean isStereotype(String annotation, List<String> annotations, Types types, int depth) {
        if (annotations.contains(annotation)) {
            return true;
        }
        Optional<TypeHeader> header = depth == 0 ? Optional.empty() : types.header(annotation);
        if (header.isPresent() && header.get().origin() == TypeHeader.Origin.PROJECT) {
            for (AnnotationHeader meta : header.get().annotations()) {
                if (isStereotype(meta.type(), annotations, types, depth - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a container calls a method before it hands the object out, or after it took it back. */
    public static boolean isLifecycleMethod(MethodDeclaration method) {
        String name = method.getNameAsString();
        if (LIFECYCLE_METHODS.contains(name) || (name.startsWith("set") && name.endsWith("Aware"))) {
            return true;
        }
        for (AnnotationExpr annotation : method.getAnnotations()) {
            if (LIFECYCLE_ANNOTATIONS.contains(annotation.getName().getIdentifier())) {
                return true;
            }
        }
        return false;
    }
}
