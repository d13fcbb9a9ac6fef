package henan.atlas.cli;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.DocumentFormat;
import henan.atlas.handout.ProfileDocument;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.ProfileText;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of one subject: everything the window's panel shows, with its sources. */
@Command(description = "${bundle:profile.description}")
final class ProfileCommand implements Callable<Integer> {
    @Mixin
    private RecordAnswer answer;

    @Parameters(paramLabel = "NAME_OR_ID", description = "${bundle:profile.name}")
    private String name;

    @Option(names = "--near", paramLabel = "KM", description = "${bundle:profile.within}")
    private int near = NearRadius.USUAL.kilometres();

    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:profile.out}")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws AtlasException {
        Optional<DocumentFormat> format = format();
        AtlasSnapshot content = answer.content();
        SubjectRef subject = new SubjectLookup(content).find(name);
        Profile profile = new ProfileAssembler(content, answer.adjacency())
                .assemble(subject, ClusterFilter.ALL, radius())
                .orElseThrow(() -> new AtlasException(Messages.of("cli").message("profile.unknown", name)));
        if (out != null && format.isPresent()) {
            format.get().write(ProfileDocument.of(profile), out, () -> false);
            spec.commandLine().getOut().println(Messages.of("cli").get("map.done", out));
            return 0;
        }
        return answer.print(profile, () -> new ProfileText().of(profile));
    }

    /** Of the file that is wanted, if one is. */
    private Optional<DocumentFormat> format() {
        if (out == null) {
            return Optional.empty();
        }
        Optional<DocumentFormat> format = DocumentFormat.of(out);
        if (format.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    Messages.of("cli").get("profile.form", out.getFileName()));
        }
        return format;
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
