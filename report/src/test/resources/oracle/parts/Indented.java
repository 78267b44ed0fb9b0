class Indented {
    // tag::body[]
    rule::in-java[]
    include::never.adoc[]
    // end::body[]
}
