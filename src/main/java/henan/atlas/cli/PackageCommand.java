package henan.atlas.cli;

import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.change.ChangePackage;
import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the sets of an own atlas into a change package. */
@Command(description = "${bundle:package.description}")
final class PackageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OwnAtlasParameter work;

    @Option(names = "--out", required = true, paramLabel = "F.json", description = "${bundle:package.out}")
    private Path out;

    @Override
    public Integer call() throws AtlasException {
        Messages texts = Messages.of("cli");
        ChangePackage changes;
        try (OwnAtlas own = work.open()) {
            changes = own.changePackage();
        }
        try {
            AtomicFile.write(out, part -> Files.writeString(part, changes.json()));
        } catch (IOException e) {
            throw new AtlasException(texts.message("package.unwritten", out), e);
        }
        spec.commandLine().getOut().println(texts.get("package.done", changes.sets().size(), out));
        return 0;
    }
}
