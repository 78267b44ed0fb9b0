package dev.guidelint.bench;

import java.util.OptionalDouble;

/**
 * What one process cost, with the processes it waited for.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, user and system
 * @param peak largest resident set of one process, MiB; empty where the system does not tell
 * @param exit its exit code
 */
record Sample(double wall, double cpu, OptionalDouble peak, int exit) {}
