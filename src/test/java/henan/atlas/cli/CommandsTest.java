package henan.atlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    @Test
    void theOneNamedFirstIsMadeAlone() {
        assertEquals(Set.of("find"), made("find", "map"));
        assertEquals(Set.of("map"), made("map", "--help"));
    }

    @Test
    void allAreMadeWhereTheFirstArgumentNamesNone() {
        List<String> all = List.of("map", "compare", "chart", "series", "find", "profile", "list", "coverage",
                "import", "check", "history", "undo", "redo", "package", "merge");
        assertEquals(all, List.copyOf(made()));
        assertEquals(all, List.copyOf(made("--help", "map")));
        assertEquals(all, List.copyOf(made("fnd", "商丘")));
        assertEquals(all, List.copyOf(made("--lang", "en", "find")));
    }

    private static Set<String> made(String... arguments) {
        CommandLine line = new CommandLine(new AtlasCommand(Path.of("henan.gpkg")));
        Commands.addTo(line, arguments);
        return line.getSubcommands().keySet();
    }
}
