package henan.atlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built program as {@code packaging/run} starts its window: by the same script. */
final class ProgramStart {
    /** Reads what starts the program, asks it for its options as of a window, and gives way to Java. */
    private static final String SCRIPT = """
            set -eu
            root=$1 sharing=$2
            shift 2
            . "$root/packaging/launch.sh"
            java="$JAVA_HOME/bin/java"
            java_version=$(java_version_of "$JAVA_HOME")
            folder="$root/target"
            command_name=henan-atlas
            kind=window
            use_utf8
            set_options
            run_java "$sharing" "$@"
            """;

    private ProgramStart() {
    }

    /**
     * The program's window, on whatever screen the environment names.
     *
     * @param project folder of the project, in which the program is built
     * @param sharing Java's option about archives of classes
     * @param more    more options of Java
     */
    static ProcessBuilder of(Path project, String sharing, List<String> more, Path settings) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh", project.toString(), sharing));
        command.addAll(more);
        // So that a processor with a card draws as one without does.
        command.addAll(List.of("-Dprism.order=sw", "-jar", project.resolve("target/henan-atlas.jar").toString(),
                "--settings", settings.toString()));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return process;
    }
}
