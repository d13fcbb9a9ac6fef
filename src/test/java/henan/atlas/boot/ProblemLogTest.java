package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemLogTest {
    @TempDir
    private Path folder;

    private static Throwable fault(int number) {
        return new IllegalStateException("fault " + number, new IOException("the cause"));
    }

    @Test
    void ofAFaultTheTraceIsKeptAndTheSentenceNamesTheFile() throws IOException {
        Path file = folder.resolve("new/problem.log");
        String sentence = new ProblemLog(file).sentence(fault(1));
        assertTrue(sentence.contains(file.toString()) && !sentence.contains("Exception"), sentence);
        String kept = Files.readString(file);
        assertTrue(kept.contains("fault 1") && kept.contains("caused by java.io.IOException: the cause")
                && kept.contains("at " + ProblemLogTest.class.getName() + ".fault"), kept);
    }

    @Test
    void aFaultThatComesAgainIsKeptOnce() throws IOException {
        ProblemLog log = new ProblemLog(folder.resolve("problem.log"));
        assertEquals(log.sentence(fault(1)), log.sentence(fault(2)));
        log.sentence(new IllegalArgumentException("another"));
        String kept = Files.readString(folder.resolve("problem.log"));
        assertTrue(kept.contains("fault 1") && kept.contains("another"));
        assertFalse(kept.contains("fault 2"));
    }

    @Test
    void expectedTroubleSpeaksForItselfAndIsNotKept() {
        Path file = folder.resolve("problem.log");
        Message told = Messages.of("boot").message("screen");
        assertEquals(told.inWords(), new ProblemLog(file).sentence(new AtlasException(told)));
        assertFalse(Files.exists(file));
    }

    @Test
    void aFullFileBeginsAnew() throws IOException {
        Path file = folder.resolve("problem.log");
        Files.write(file, new byte[999_999]);
        new ProblemLog(file).sentence(fault(1));
        assertTrue(Files.size(file) < 100_000, "size " + Files.size(file));
        assertTrue(Files.readString(file).contains("fault 1"));
    }

    @Test
    void whatCannotBeKeptIsTold() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path file = folder.resolve("file").resolve("problem.log");
        String sentence = new ProblemLog(file).sentence(fault(1));
        assertTrue(sentence.contains(file.toString()) && sentence.contains("fault 1"), sentence);
    }

    @Test
    void aStormOfFaultsIsSaidOnceAndAFaultInSayingComesToRest() {
        List<String> said = new ArrayList<>();
        UncaughtProblems problems = new UncaughtProblems(new ProblemLog(folder.resolve("problem.log")), Runnable::run,
                sentence -> {
                    said.add(sentence);
                    throw new IllegalStateException("cannot be said");
                });
        for (int i = 0; i < 100; i++) {
            problems.uncaughtException(Thread.currentThread(), fault(i));
        }
        assertEquals(1, said.size());
    }
}
