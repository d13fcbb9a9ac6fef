package henan.atlas.cli;

import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.change.Change;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what was altered in an own atlas, the last first. */
@Command(description = "${bundle:history.description}")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Messages texts = Messages.of("cli");

    @Spec
    private CommandSpec spec;

    @Mixin
    private OwnAtlasParameter work;

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "${bundle:history.most}")
    private int most;

    @Override
    public Integer call() throws AtlasException {
        PrintWriter out = spec.commandLine().getOut();
        try (OwnAtlas own = work.open()) {
            List<ChangeSet> sets = own.history(0, most);
            for (ChangeSet set : sets) {
                out.println(texts.get("history.set", MINUTES.format(set.at().atZone(ZoneId.systemDefault())),
                        set.author().isEmpty() ? texts.get("history.nobody") : set.author(), ChangeText.of(set)));
                if (set.changes().size() > 1) {
                    for (Change change : set.changes()) {
                        out.println("    " + ChangeText.of(change));
                    }
                }
            }
            long left = own.snapshot().revision() - sets.size();
            if (sets.isEmpty() || left > 0) {
                out.println(texts.get(sets.isEmpty() ? "history.none" : "history.left", left));
            }
        }
        return 0;
    }
}
