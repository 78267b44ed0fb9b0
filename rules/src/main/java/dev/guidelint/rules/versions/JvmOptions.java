package dev.guidelint.rules.versions;

import dev.guidelint.analyzer.api.Concern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of options of the virtual machine that people really set.
 *
 * <p>How an option ends was found out by starting a JDK 17 and a JDK 25 with each; the releases in between are those that
 * HotSpot's own table of deprecated, obsolete and expired flags names, or the JEP that took the option away. Where neither
 * tells, the release is the first of these two that does it.
 */
final class JvmOptions {
    /**
     * One option on a line: what it starts with, its history, and what to do. {@code d} is deprecated, {@code i} ignored
     * with a warning, {@code x} refused, each with the release from which on it is so. {@code -XX:} stands for all three
     * ways to write a flag; an {@code =} at the end for any value.
     */
    private static final String TABLE = """
            -XX:MaxPermSize|8i 17x|set `-XX:MaxMetaspaceSize` if there has to be a limit
            -XX:PermSize|8i 17x|set `-XX:MetaspaceSize` if it has to be
            -XX:UseConcMarkSweepGC|9d 14i 15x|take G1, which is the default, or `-XX:+UseZGC`
            -XX:UseParNewGC|9d 10x|leave it out
            -XX:CMSClassUnloadingEnabled|14i 15x|leave it out
            -XX:CMSInitiatingOccupancyFraction|14i 15x|G1 has `-XX:InitiatingHeapOccupancyPercent`, and mostly needs none
            -XX:UseCMSInitiatingOccupancyOnly|14i 15x|leave it out
            -XX:CMSParallelRemarkEnabled|14i 15x|leave it out
            -XX:CMSScavengeBeforeRemark|14i 15x|leave it out
            -XX:CMSConcurrentMTEnabled|14i 15x|leave it out
            -XX:CMSMaxAbortablePrecleanTime|14i 15x|leave it out
            -XX:CMSParallelInitialMarkEnabled|14i 15x|leave it out
            -XX:CMSEdenChunksRecordAlways|14i 15x|leave it out
            -XX:CMSPermGenSweepingEnabled|17x|leave it out
            -XX:CMSIncrementalMode|9x|leave it out
            -XX:CMSFullGCsBeforeCompaction|9x|leave it out
            -XX:UseCMSCompactAtFullCollection|9x|leave it out
            -XX:CMSWaitDuration|17x|leave it out
            -XX:ParallelCMSThreads|17x|leave it out
            -XX:ParGCCardsPerStrideChunk|17x|leave it out
            -XX:ExplicitGCInvokesConcurrentAndUnloadsClasses|17x|write `-XX:+ExplicitGCInvokesConcurrent`
            -XX:UseParallelOldGC|14d 15i 16x|write `-XX:+UseParallelGC`
            -XX:UseAdaptiveGCBoundary|17x|leave it out
            -XX:AggressiveOpts|11d 12i 13x|leave it out
            -XX:PrintGC|9d|write `-Xlog:gc`
            -XX:PrintGCDetails|9d|write `-Xlog:gc*`
            -XX:PrintGCDateStamps|9x|write `-Xlog:gc*::time`
            -XX:PrintGCTimeStamps|9x|write `-Xlog:gc*::uptime`
            -XX:PrintGCCause|9x|leave it out: the log says it anyhow
            -XX:PrintHeapAtGC|9x|write `-Xlog:gc+heap=debug`
            -XX:PrintTenuringDistribution|9x|write `-Xlog:gc+age=trace`
            -XX:PrintGCApplicationStoppedTime|9x|write `-Xlog:safepoint`
            -XX:PrintGCApplicationConcurrentTime|9x|write `-Xlog:safepoint`
            -XX:PrintAdaptiveSizePolicy|9x|write `-Xlog:gc+ergo=trace`
            -XX:PrintPromotionFailure|9x|write `-Xlog:gc*`
            -XX:PrintReferenceGC|9x|write `-Xlog:gc+ref*=debug`
            -XX:PrintFLSStatistics|17x|leave it out
            -XX:PrintClassHistogramBeforeFullGC|9x|write `-Xlog:gc+classhisto*=trace`
            -XX:PrintClassHistogramAfterFullGC|9x|write `-Xlog:gc+classhisto*=trace`
            -XX:PrintStringDeduplicationStatistics|9x|write `-Xlog:gc+stringdedup*=debug`
            -XX:PrintSafepointStatistics|11d 12i 13x|write `-Xlog:safepoint*`
            -XX:PrintSafepointStatisticsCount|11d 12i 13x|write `-Xlog:safepoint*`
            -XX:UseGCLogFileRotation|9x|write `-Xlog:gc*:file=gc.log::filecount=5,filesize=10M`
            -XX:NumberOfGCLogFiles|9x|write `-Xlog:gc*:file=gc.log::filecount=5`
            -XX:GCLogFileSize|9x|write `-Xlog:gc*:file=gc.log::filesize=10M`
            -XX:TraceClassLoading|9d 17x|write `-Xlog:class+load`
            -XX:TraceClassUnloading|9d 17x|write `-Xlog:class+unload`
            -XX:TraceClassResolution|9d 17x|write `-Xlog:class+resolve=debug`
            -XX:TraceExceptions|9d 17x|write `-Xlog:exceptions`
            -XX:TraceBiasedLocking|9d 17x|leave it out
            -XX:TraceLoaderConstraints|9d 17x|write `-Xlog:class+loader+constraints`
            -XX:TraceMonitorInflation|9d 17x|write `-Xlog:monitorinflation`
            -XX:TraceRedefineClasses|9d 17x|write `-Xlog:redefine+class*`
            -XX:UnlockCommercialFeatures|11x|leave it out: what it unlocked is free or gone
            -XX:FlightRecorder|13d|leave it out, and start a recording with `-XX:StartFlightRecording`
            -XX:UseAppCDS|11i 12x|leave it out: it is always on
            -XX:DumpSharedSpaces|18d 19i|write `-Xshare:dump`
            -XX:RequireSharedSpaces|18d 19i|write `-Xshare:on`
            -XX:UseSharedSpaces|18d 19i|write `-Xshare:auto`
            -XX:UseSplitVerifier|8i 9x|leave it out, and have old class files made anew
            -XX:FailOverToOldVerifier|13d 14i 15x|leave it out
            -XX:UseBiasedLocking|15d 18i 19x|leave it out
            -XX:BiasedLockingStartupDelay|15d 18i 19x|leave it out
            -XX:UseFastAccessorMethods|17x|leave it out
            -XX:UseCompressedStrings|17x|leave it out: strings are compact by themselves
            -XX:UseStringCache|17x|leave it out
            -XX:UseOldInlining|17x|leave it out
            -XX:UseSpinning|17x|leave it out
            -XX:PreBlockSpin|17x|leave it out
            -XX:UseVMInterruptibleIO|17x|leave it out
            -XX:UseCGroupMemoryLimitForHeap|10d 11x|leave it out: limits of containers are seen
            -XX:MaxRAMFraction|10d 25x|write `-XX:MaxRAMPercentage`
            -XX:MinRAMFraction|10d 25x|write `-XX:MinRAMPercentage`
            -XX:InitialRAMFraction|10d 25x|write `-XX:InitialRAMPercentage`
            -XX:DefaultMaxRAMFraction|8d 25x|write `-XX:MaxRAMPercentage`
            -XX:PreferContainerQuotaForCPUCount|25x|leave it out
            -XX:MaxGCMinorPauseMillis|8d 25x|write `-XX:MaxGCPauseMillis`
            -XX:UseMembar|10d 12i 17x|leave it out
            -XX:ThreadPriorityPolicy=42|17x|write 1, or leave it out
            -XX:CreateMinidumpOnCrash|9d|write `-XX:+CreateCoredumpOnCrash`
            -XX:UseAOT|17x|leave it out
            -XX:AOTLibrary|17x|leave it out
            -XX:CriticalJNINatives|16d 18i 19x|leave it out
            -XX:UseHugeTLBFS|22i 23x|write `-XX:+UseLargePages`
            -XX:UseSHM|22i 23x|write `-XX:+UseLargePages`
            -XX:ExtendedDTraceProbes|25x|name the probes: `-XX:+DTraceMethodProbes` and its neighbours
            -XX:UseRTMLocking|25x|leave it out
            -XX:UseHeavyMonitors|25x|leave it out
            -XX:UseCodeAging|25x|leave it out
            -XX:ScavengeBeforeFullGC|25x|leave it out
            -XX:UseLinuxPosixThreadCPUClocks|24d 25i|leave it out
            -XX:LockingMode|24d|leave it out
            -XX:UseCompressedClassPointers|25d|leave it out
            -XX:ZGenerational|23d 24i|leave it out: ZGC is always so
            -XX:G1ConcRefinementGreenZone|20i 25x|leave it out
            -XX:G1ConcRefinementYellowZone|20i 25x|leave it out
            -XX:G1ConcRefinementRedZone|20i 25x|leave it out
            -XX:G1ConcRefinementThresholdStep|20i 25x|leave it out
            -XX:G1UseAdaptiveConcRefinement|20i 25x|leave it out
            -XX:G1ConcRSLogCacheSize|21i 25x|leave it out
            -XX:G1RSetRegionEntries|25x|leave it out
            -XX:G1RSetSparseRegionEntries|25x|leave it out
            -Xbootclasspath/p:|9x|write `--patch-module`, or put the classes on the class path
            -Xbootclasspath:|9x|the JDK comes in modules: leave it out
            -Djava.endorsed.dirs|9x|put the jars on the class path, or write `--upgrade-module-path`
            -Djava.ext.dirs|9x|put the jars on the class path
            -d32|10x|leave it out
            -d64|10x|leave it out
            -Xincgc|9x|leave it out
            -Xprof|10i|record with `-XX:StartFlightRecording`
            -Xrunhprof|9x|record with `-XX:StartFlightRecording`
            -agentlib:hprof|9x|record with `-XX:StartFlightRecording`
            -Xloggc:|9d|write `-Xlog:gc:` and the file
            -Xverify:none|13d|leave it out
            -noverify|13d|leave it out
            -Xdebug|22d|leave it out: `-agentlib:jdwp` is enough
            -Xnoagent|25x|leave it out
            -Xfuture|13d 25x|leave it out
            -checksource|25x|leave it out
            -Djava.compiler|21i|write `-Xint` if that was meant
            -verbosegc|25d|write `-Xlog:gc`
            --illegal-access|16d 17i|name the packages: `--add-opens`
            --add-modules java.xml.bind|11x|add `org.glassfish.jaxb:jaxb-runtime` as a dependency
            --add-modules java.activation|11x|add `jakarta.activation:jakarta.activation-api` as a dependency
            --add-modules java.xml.ws|11x|add `com.sun.xml.ws:jaxws-rt` as a dependency
            --add-modules java.xml.ws.annotation|11x|add `jakarta.annotation:jakarta.annotation-api` as a dependency
            --add-modules java.corba|11x|add `org.glassfish.corba:glassfish-corba-omgapi` as a dependency
            --add-modules java.transaction|11x|add `jakarta.transaction:jakarta.transaction-api` as a dependency
            --add-modules java.se.ee|11x|add what you use of it as dependencies
            --add-modules jdk.incubator.httpclient|11x|use `java.net.http`
            --add-modules jdk.scripting.nashorn|15x|add `org.openjdk.nashorn:nashorn-core` as a dependency
            -Djava.security.manager|17d 24x|leave it out: there is no security manager any more
            -Djava.security.manager=allow|24x|leave it out: there is no security manager any more
            -Djava.locale.providers=COMPAT|23i|adapt to the data of CLDR
            -Djava.locale.providers=JRE|23i|adapt to the data of CLDR
            -Djava.locale.useOldISOCodes=true|25d|write the new codes: `he`, `id` and `yi`
            """;

    /** How it makes itself felt. */
    enum State {
        /** It works. */
        FINE(Concern.Level.IDIOM),
        /** It works, and the VM warns. */
        DEPRECATED(Concern.Level.WARNS),
        /** It does nothing, and the VM warns. */
        IGNORED(Concern.Level.CHANGES),
        /** The VM does not start. */
        REFUSED(Concern.Level.BREAKS);

        private final Concern.Level level;

        State(Concern.Level level) {
            this.level = level;
        }

        Concern.Level level() {
            return level;
        }
    }

    private record Change(int release, State state) {}

    /**
     * An option and its history.
     *
     * @param name the option as the table has it
     * @param changes what became of it, the oldest first
     * @param advice what to do
     */
    record Fate(String name, List<Change> changes, String advice) {
        /** What it is in a release. */
        State in(int release) {
            State state = State.FINE;
            for (Change change : changes) {
                state = change.release() <= release ? change.state() : state;
            }
            return state;
        }

        /** The release from which on it is what it is in the given one. */
        int since(int release) {
            int since = 0;
            for (Change change : changes) {
                since = change.release() <= release ? change.release() : since;
            }
            return since;
        }
    }

    private static final Map<String, Fate> FATES = read();

    private JvmOptions() {}

    private static Map<String, Fate> read() {
        Map<String, Fate> fates = new LinkedHashMap<>();
        for (String line : TABLE.split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            if (parts.length == 3) {
                List<Change> changes = List.of(parts[1].split(" ", -1)).stream()
                        .map(JvmOptions::change)
                        .toList();
                fates.put(parts[0], new Fate(parts[0], changes, parts[2]));
            }
        }
        return fates;
    }

    private static Change change(String text) {
        State state = switch (text.charAt(text.length() - 1)) {
            case 'd' -> State.DEPRECATED;
            case 'i' -> State.IGNORED;
            default -> State.REFUSED;
        };
        return new Change(Integer.parseInt(text, 0, text.length() - 1, 10), state);
    }

    /** The names of all options that are told of. */
    static Iterable<String> names() {
        return FATES.keySet();
    }

    /** What became of an option; empty if it is not told of. */
    static Optional<Fate> fate(String name) {
        return Optional.ofNullable(FATES.get(name));
    }
}
