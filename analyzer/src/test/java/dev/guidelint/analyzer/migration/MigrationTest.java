package dev.guidelint.analyzer.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guidelint.analyzer.migration.Migration.Kind;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void stopsOverAtReleasesWithLongTermSupport() {
        assertThat(new Migration(Kind.JDK, 8, 25).hops())
                .containsExactly(new Hop(8, 11), new Hop(11, 17), new Hop(17, 21), new Hop(21, 25));
        assertThat(new Migration(Kind.JDK, 12, 22).hops())
                .containsExactly(new Hop(12, 17), new Hop(17, 21), new Hop(21, 22));
        assertThat(new Migration(Kind.JDK, 21, 23).hops()).containsExactly(new Hop(21, 23));
        assertThat(new Migration(Kind.JAKARTA, 17, 17).hops()).isEmpty();
    }

    @Test
    void meetsAChangeOnTheStepThatEndsAtOrBehindIt() {
        Migration migration = new Migration(Kind.JDK, 8, 25);
        assertThat(migration.hop(9)).contains(new Hop(8, 11));
        assertThat(migration.hop(17)).contains(new Hop(11, 17));
        assertThat(migration.hop(18)).contains(new Hop(17, 21));
        assertThat(migration.hop(0)).as("true of every step").contains(new Hop(8, 11));
        assertThat(new Migration(Kind.JAKARTA, 17, 17).hop(11)).isEmpty();
    }
}
