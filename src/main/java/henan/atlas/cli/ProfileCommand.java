package henan.atlas.cli;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileText;
import henan.atlas.text.Messages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the page of one subject: everything the window's panel shows, with its sources. */
@Command(description = "${bundle:profile.description}")
final class ProfileCommand implements Callable<Integer> {
    @Mixin
    private RecordAnswer answer;

    @Parameters(paramLabel = "NAME_OR_ID", description = "${bundle:profile.name}")
    private String name;

    @Override
    public Integer call() throws AtlasException {
        AtlasSnapshot content = answer.content();
        SubjectRef subject = new SubjectLookup(content).find(name);
        Profile profile = new ProfileAssembler(content, answer.adjacency()).assemble(subject)
                .orElseThrow(() -> new AtlasException(Messages.of("cli").message("profile.unknown", name)));
        return answer.print(profile, () -> new ProfileText().of(profile));
    }
}
