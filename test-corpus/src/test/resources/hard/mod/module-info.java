import java.util.function.Function;

/** A module. */
open module hard.mod {
  requires transitive static java.base;
  exports hard.mod to java.sql;
  uses Function;
}
