package henan.atlas.boot;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Turns a problem into a sentence for people. Of a fault in the program, the trace goes to a file for those who mend
 * it, once for each place it comes from.
 *
 * <p><b>Threading:</b> safe.
 */
final class ProblemLog {
    static final String NAME = "problem.log";
    /** The file begins anew rather than grow beyond this many bytes. */
    private static final long LARGEST = 1_000_000;
    private static final Messages TEXT = Messages.of("boot");
    private final Path file;
    private final Set<String> written = new HashSet<>();

    ProblemLog(Path file) {
        this.file = file;
    }

    /** What to tell people. */
    synchronized String sentence(Throwable problem) {
        if (problem instanceof AtlasException) {
            return problem.getMessage();
        }
        String kept = keep(problem) ? TEXT.get("bug.kept", file) : TEXT.get("bug.lost", file, problem.toString());
        return TEXT.get(problem instanceof OutOfMemoryError ? "bug.memory" : "bug") + kept;
    }

    private boolean keep(Throwable problem) {
        StackTraceElement[] way = problem.getStackTrace();
        String kind = problem.getClass().getName() + (way.length == 0 ? "" : way[0]);
        if (written.contains(kind)) {
            return true;
        }
        try {
            write(trace(problem).getBytes(StandardCharsets.UTF_8));
            return written.add(kind);
        } catch (IOException e) {
            return false;
        }
    }

    private void write(byte[] trace) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        boolean full = Files.exists(file) && Files.size(file) + trace.length > LARGEST;
        Files.write(file, trace, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    }

    private static String trace(Throwable problem) {
        StringBuilder text = new StringBuilder(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = problem; at != null && seen.add(at); at = at.getCause()) {
            text.append(at == problem ? "  " : "caused by ").append(at).append('\n');
            for (StackTraceElement step : at.getStackTrace()) {
                text.append("    at ").append(step).append('\n');
            }
        }
        return text.append('\n').toString();
    }
}
