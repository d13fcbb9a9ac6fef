package henan.atlas.ingest.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands for npm in tests: {@code FakeNpm FILE pack NAME@VERSION} copies FILE, or fails if there is none. */
final class FakeNpm {
    private FakeNpm() {
    }

    public static void main(String[] arguments) throws IOException {
        if (!arguments[1].equals("pack") || !Files.exists(Path.of(arguments[0]))) {
            System.err.println("npm error code ENOTFOUND\nnpm error request to the registry failed\n\nnpm error A log");
            System.exit(1);
        }
        Files.copy(Path.of(arguments[0]), Path.of(arguments[2].replace('@', '-') + ".tgz"));
    }

    static List<String> command(Path file) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), FakeNpm.class.getName(), file.toString());
    }
}
