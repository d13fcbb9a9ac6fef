package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.cli.Cli;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Prefecture;
import henan.atlas.files.Unfinished;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does once what commands do, so that the archive of classes Java makes as the process ends holds all they need: made
 * by whatever a person happened to ask first, it held a fraction. {@code packaging/run} starts it after a build, the
 * program never. Nothing is said and nothing is left.
 */
public final class Rehearsal {
    private Rehearsal() {
    }

    public static void main(String[] arguments) throws AtlasException, IOException {
        Launcher.withoutScreen();
        Launcher.inUtf8();
        try (Unfinished folder = Unfinished.folder(Path.of(System.getProperty("java.io.tmpdir")))) {
            run(Launcher.defaultAtlas(), folder.path());
        }
    }

    /** @throws AtlasException when one of the commands does not do what it should */
    static void run(Path atlas, Path folder) throws AtlasException, IOException {
        Files.createDirectories(folder);
        for (List<String> command : commands(place(atlas), folder)) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream all = new PrintStream(said, true, StandardCharsets.UTF_8);
            int status = new Cli(atlas, Throwable::toString).run(command.toArray(String[]::new), all, all);
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + ": "
                        + said.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private static String place(Path atlas) throws AtlasException {
        try (AtlasFile file = AtlasFile.open(atlas)) {
            return file.content().prefectures().stream().findFirst().map(Prefecture::name)
                    .orElseThrow(() -> new IllegalStateException(atlas + " has no prefecture"));
        }
    }

    private static List<List<String>> commands(String place, Path folder) {
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("--version"));
        commands.add(List.of("map", "--help"));
        commands.add(List.of("find", place));
        commands.add(List.of("profile", place, "--json"));
        commands.add(List.of("list", "clusters"));
        commands.add(List.of("coverage"));
        commands.add(List.of("map", "--out", folder.resolve("map.png").toString()));
        for (String format : List.of("pdf", "png", "svg")) {
            commands.add(List.of("map", "--area", place, "--paper", "A3", "--out",
                    folder.resolve("page." + format).toString()));
        }
        commands.add(List.of("map", "--theme", "clusters", "--paper", "A4", "--out",
                folder.resolve("theme.pdf").toString()));
        commands.add(List.of("series", "--by", "prefecture", "--only", place, "--out",
                folder.resolve("volume").toString()));
        return commands;
    }
}
