package org.connectioncoach.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process takes of the machine. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** Processor time of this process so far, in microseconds. */
    static double cpuMicros() {
        return SYSTEM.getProcessCpuTime() / 1_000.0;
    }

    /** Resident memory of a process in MB as Linux tells it; -1 elsewhere. */
    static double residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(-1024)
                    / 1_024.0;
        } catch (IOException e) {
            return -1;
        }
    }

    static double residentMegabytes() {
        return residentMegabytes(ProcessHandle.current().pid());
    }

    /** Heap in use after a full collection, in MB. */
    static double heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024.0);
    }
}
