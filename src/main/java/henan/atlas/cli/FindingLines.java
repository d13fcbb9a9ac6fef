package henan.atlas.cli;

import henan.atlas.page.PreflightFinding;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.util.List;

/** Says what a pre-flight has found, a line each. */
final class FindingLines {
    private final Messages texts = Messages.of("cli");
    private final PrintWriter out;

    FindingLines(PrintWriter out) {
        this.out = out;
    }

    void print(List<PreflightFinding> findings) {
        findings.forEach(f -> out.println(texts.get("finding." + f.severity().name(), f.what(), f.remedy())));
    }
}
