package henan.atlas.cli;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileText;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the page of one subject: everything the window's panel shows, with its sources. */
@Command(description = "${bundle:profile.description}")
final class ProfileCommand implements Callable<Integer> {
    @Mixin
    private RecordAnswer answer;

    @Parameters(paramLabel = "NAME_OR_ID", description = "${bundle:profile.name}")
    private String name;

    @Option(names = "--near", paramLabel = "KM", description = "${bundle:profile.within}")
    private int near = NearRadius.USUAL.kilometres();

    @Override
    public Integer call() throws AtlasException {
        AtlasSnapshot content = answer.content();
        SubjectRef subject = new SubjectLookup(content).find(name);
        Profile profile = new ProfileAssembler(content, answer.adjacency())
                .assemble(subject, ClusterFilter.ALL, radius())
                .orElseThrow(() -> new AtlasException(Messages.of("cli").message("profile.unknown", name)));
        return answer.print(profile, () -> new ProfileText().of(profile));
    }

    private NearRadius radius() throws AtlasException {
        NearRadius radius = new NearRadius(near);
        if (!NearRadius.CHOICES.contains(radius)) {
            throw new AtlasException(Messages.of("cli").message("profile.radius", near,
                    NearRadius.CHOICES.stream().map(each -> String.valueOf(each.kilometres()))
                            .collect(Collectors.joining(Punctuation.names()))));
        }
        return radius;
    }
}
