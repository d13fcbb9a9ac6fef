package henan.atlas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 关于 names every library the program is shipped with. */
class NamedLibrariesTest {
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void everyLibraryShippedIsNamedWithItsLicence() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/dependencies.md"));
        String shipped = page.substring(page.indexOf("## Shipped"), page.indexOf("## For tests only"));
        String told = Messages.of("ui").get("about.libraries.text");
        List<String> libraries = shipped.lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> NAME.matcher(line.substring(0, line.indexOf('|', 1))).results())
                .map((MatchResult found) -> found.group(1)).toList();
        assertEquals(List.of(), libraries.stream().filter(name -> !told.contains(name)).toList());
        assertEquals(17, libraries.size());
    }
}
