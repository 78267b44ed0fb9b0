package dev.guidelint.analyzer.api;

import dev.guidelint.analyzer.api.TypeHeader.MethodHeader;

/**
 * A method or constructor as it was found in a type or its supertypes.
 *
 * @param owner the type that declares it, with arguments as seen from the type that was asked for
 * @param method its header, type arguments put in
 */
public record Member(JavaType owner, MethodHeader method) {}
