package henan.atlas.cli;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileText;
import henan.atlas.text.Messages;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the page of one subject: everything the window's panel shows, with its sources. */
@Command(name = "profile", description = "${bundle:profile.description}")
final class ProfileCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME_OR_ID", description = "${bundle:profile.name}")
    private String name;

    @Option(names = "--json", description = "${bundle:json}")
    private boolean json;

    @Override
    public Integer call() throws AtlasException {
        AtlasContent content;
        try (AtlasFile file = atlas.open()) {
            content = file.content();
        }
        SubjectRef subject = new SubjectByName(content).find(name);
        Profile profile = new ProfileAssembler(content).assemble(subject)
                .orElseThrow(() -> new AtlasException(Messages.of("cli").get("profile.unknown", name)));
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? new Json().of(profile) : new ProfileText().of(profile).stripTrailing());
        return 0;
    }
}
