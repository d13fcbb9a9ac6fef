package henan.atlas.cli;

import henan.atlas.atlasfile.OwnAtlas;
import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which own atlas a command is about: the one named, else that of {@code --atlas}. */
final class OwnAtlasParameter {
    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "WORK", description = "${bundle:history.work}")
    private @Nullable Path work;

    OwnAtlas open() throws AtlasException {
        return OwnAtlas.open(work == null ? ((AtlasCommand) command.root().userObject()).path() : work);
    }
}
