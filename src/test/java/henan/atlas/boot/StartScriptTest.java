package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How {@code packaging/run} starts what is built, with a Java that only notes what it is asked for. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    /**
     * Leaves an archive as Java does, unless the file {@code fails} lies there. With the file {@code crashes} it aborts
     * over an archive, with {@code stays} it runs until it is told to end.
     */
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.99"' >&2; exit 0; fi
            cd -- "$(dirname -- "$0")"
            echo "$*" >>asked
            case "$*" in
                *Rehearsal*) [ ! -f fails ] || exit 1 ;;
            esac
            case $1 in
                -XX:ArchiveClassesAtExit=*) echo classes >"${1#*=}" ;;
            esac
            if [ -f crashes ]; then case $1 in -XX:SharedArchiveFile=*) kill -ABRT $$ ;; esac; fi
            if [ -f stays ]; then
                trap 'kill $!; echo ended >>asked; exit 143' TERM
                echo ready
                sleep 60 &
                wait
            fi
            """;
    private static final String REHEARSAL = "henan.atlas.boot.Rehearsal";

    @TempDir
    private Path root;
    private Path target;
    private Path bin;

    @BeforeEach
    void buildNothing() throws IOException {
        root = Files.createDirectory(root.resolve("图 集"));
        Path packaging = Files.createDirectory(root.resolve("packaging"));
        for (String script : List.of("run", "launch.sh", "needs.sh", "build.sh")) {
            Files.copy(Path.of("packaging", script), packaging.resolve(script));
        }
        for (String part : List.of("src", "maps", "data")) {
            Files.createDirectory(root.resolve(part));
        }
        Files.createFile(root.resolve("pom.xml"));
        target = Files.createDirectories(root.resolve("target/atlas")).getParent();
        Files.createFile(target.resolve("atlas/henan.gpkg"));
        age(Files.createFile(target.resolve("henan-atlas.jar")), 60);
        Files.createFile(target.resolve("built"));
        bin = Files.createDirectories(root.resolve("jdk/bin"));
        Files.writeString(bin.resolve("java"), JAVA);
        Files.setPosixFilePermissions(bin.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theFirstCommandIsRehearsedBeforeWhateverItIs() throws Exception {
        assertTrue(run("--version").contains("只此一次"));
        assertEquals("", run("find", "x"));
        List<String> asked = asked();
        assertEquals(3, asked.size(), asked.toString());
        assertTrue(asked.get(0).contains(REHEARSAL) && asked.get(0).startsWith("-XX:ArchiveClassesAtExit="));
        assertTrue(asked.get(1).endsWith("--version") && asked.get(1).startsWith("-XX:SharedArchiveFile="));
        assertTrue(asked.get(2).endsWith("find x") && asked.get(2).startsWith("-XX:SharedArchiveFile="));
    }

    @Test
    void aProgramBuiltAnewIsRehearsedAnew() throws Exception {
        run("--version");
        age(archive(), 120);
        assertTrue(run("--version").contains("只此一次"));
    }

    @Test
    void aRehearsalThatFailsIsNotTriedAgain() throws Exception {
        Files.createFile(bin.resolve("fails"));
        run("--version");
        assertEquals("", run("--version"));
        List<String> asked = asked();
        assertEquals(3, asked.size(), asked.toString());
        assertFalse(asked.get(1).contains(".jsa"), asked.get(1));
        assertFalse(asked.get(2).contains(".jsa"), asked.get(2));
    }

    @Test
    void whatAKilledStartLeftIsTakenAway() throws Exception {
        Path left = age(Files.createFile(target.resolve("classes-command-17.0.99.jsa.4711")), 7200);
        Path underWay = Files.createFile(target.resolve("classes-command-17.0.99.jsa.4712"));
        run("--version");
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(underWay));
    }

    @Test
    void anArchiveThatIsNotAsItWasMadeIsMadeAnew() throws Exception {
        run("--version");
        Files.writeString(archive(), "half");
        assertTrue(run("--version").contains("只此一次"));
        assertEquals("", run("--version"));
    }

    @Test
    void anArchiveThatMakesJavaCrashIsNotUsedAgain() throws Exception {
        run("--version");
        Files.createFile(bin.resolve("crashes"));
        assertTrue(run("find", "x").contains("已损坏"));
        assertEquals("", run("find", "x"));
        List<String> asked = asked();
        assertEquals(List.of(true, true, true, false, false), asked.stream().map(a -> a.contains(".jsa")).toList());
        assertTrue(asked.get(3).endsWith("find x") && asked.get(4).endsWith("find x"), asked.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMovedFolderKeepsItsArchive() throws Exception {
        run("--version");
        Path moved = root.resolveSibling("moved");
        Files.move(root, moved);
        root = moved;
        bin = moved.resolve("jdk/bin");
        assertEquals("", run("--version"));
        List<String> programs = asked().stream().map(asked -> asked.replaceAll(".*(-jar|-cp) (\\S+).*", "$2"))
                .distinct().toList();
        assertEquals(1, programs.size(), programs.toString());
    }

    @Test
    void whatEndsTheScriptEndsJava() throws Exception {
        run("--version");
        Files.createFile(bin.resolve("stays"));
        Process running = script("--version").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = running.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("ready", said.readLine());
            running.destroy();
            assertTrue(running.waitFor(1, TimeUnit.MINUTES));
        }
        assertEquals(143, running.exitValue());
        assertEquals("ended", asked().get(asked().size() - 1));
    }

    private Path archive() {
        return target.resolve("classes-command-17.0.99.jsa");
    }

    private List<String> asked() throws IOException {
        return Files.readAllLines(bin.resolve("asked"));
    }

    /** @return what it said of itself */
    private String run(String... arguments) throws IOException, InterruptedException {
        Path said = root.resolve("said");
        Process running = script(arguments).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(running.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, running.exitValue(), Files.readString(said));
        return Files.readString(said);
    }

    private ProcessBuilder script(String... arguments) {
        ProcessBuilder process = new ProcessBuilder("sh", root.resolve("packaging/run").toString());
        process.command().addAll(List.of(arguments));
        process.environment().put("JAVA_HOME", bin.getParent().toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }

    private static Path age(Path file, int seconds) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }
}
