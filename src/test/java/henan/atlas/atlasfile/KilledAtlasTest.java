package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.change.Applied;
import henan.atlas.change.Change;
import henan.atlas.change.ChangeSet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Fact;
import henan.atlas.fixture.InventedProvince;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed while it commits and takes back loses nothing: a child goes on with the same file and is
 * killed at a random moment, again and again. So often: {@code -Datlas.kills=300}, as a rule {@value #KILLS}.
 */
class KilledAtlasTest {
    private static final int KILLS = 20;
    /** A child is killed at the latest after so many sets, a random part of a set's time later. */
    private static final int MOST_SETS = 12;

    @TempDir
    private Path folder;

    /** The child: commits and takes back without end, and says when each begins and is done. */
    static final class Child {
        private Child() {
        }

        public static void main(String[] arguments) throws Exception {
            Random random = new Random(Long.parseLong(arguments[2]));
            try (OwnAtlas own = OwnAtlas.over(Path.of(arguments[0]), Path.of(arguments[1]))) {
                System.out.println("opened " + own.snapshot().revision());
                while (true) {
                    int what = random.nextInt(5);
                    if (what == 0) {
                        own.undo("child");
                    } else if (what == 1) {
                        own.redo("child");
                    } else {
                        own.commit(ChangeSet.of(ChangeSet.Kind.EDIT, "child", "", own.head(), changes(own, random)));
                    }
                    System.out.println("done " + own.head());
                }
            }
        }

        private static List<Change> changes(OwnAtlas own, Random random) {
            List<Change> changes = new ArrayList<>();
            List<Cluster> clusters = own.snapshot().clusters();
            Cluster cluster = clusters.get(random.nextInt(clusters.size()));
            changes.add(Change.update(RecordTypes.CLUSTER, cluster, RecordTypes.CLUSTER.field("note"),
                    "note " + random.nextLong()));
            List<Fact> facts = own.snapshot().facts();
            if (facts.size() > 1 && random.nextBoolean()) {
                changes.add(new Change.Delete<>(RecordTypes.FACT, facts.get(random.nextInt(facts.size())), ""));
            }
            return changes;
        }
    }

    @Test
    void nothingCommittedIsLost() throws Exception {
        Path shipped = folder.resolve("atlas.gpkg");
        AtlasFileWriter.write(shipped, InventedProvince.content(), InventedProvince.boundaries(), Map.of("s", "x"));
        Path work = folder.resolve("work.gpkg");
        Random random = new Random(20261201);
        List<String> told = new ArrayList<>();
        int kills = Integer.getInteger("atlas.kills", KILLS);
        int inTheMiddle = 0;
        for (int i = 0; i < kills; i++) {
            List<String> done = killed(shipped, work, random);
            told.addAll(done);
            inTheMiddle += Files.exists(folder.resolve("work.gpkg-journal")) ? 1 : 0;
            if (Files.exists(work)) {
                told = sound(work, told);
            } else {
                assertEquals(List.of(), told);
            }
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, kills + " kills, " + inTheMiddle
                + " in the middle of a commit, " + told.size() + " sets");
    }

    /** Runs a child and kills it. @return the sets it said were committed */
    private List<String> killed(Path shipped, Path work, Random random) throws Exception {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), shipped.toString(), work.toString(), Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> done = new ArrayList<>();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(),
                StandardCharsets.UTF_8))) {
            int sets = random.nextInt(MOST_SETS);
            String line = said.readLine();
            assertTrue(line != null && line.startsWith("opened "), line);
            while (done.size() < sets) {
                done.add(said.readLine().substring("done ".length()));
            }
            // A moment that no step of a commit is bound to.
            child.waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
            // By its handle: the process itself would throw away what was said and is not read yet.
            child.toHandle().destroyForcibly();
            said.lines().forEach(last -> done.add(last.substring("done ".length())));
        }
        child.waitFor();
        // Nothing to undo or to make again is no set.
        return done.stream().filter(id -> !id.isEmpty()).distinct().toList();
    }

    /**
     * The file opens, is whole, and holds the sets that were told, perhaps one more that was not told any more.
     *
     * @return the sets it holds
     */
    private static List<String> sound(Path work, List<String> told) throws Exception {
        List<String> held;
        try (OwnAtlas own = OwnAtlas.open(work)) {
            List<ChangeSet> sets = new ArrayList<>(own.history(0, Integer.MAX_VALUE));
            Collections.reverse(sets);
            held = sets.stream().map(ChangeSet::id).toList();
            List<String> distinct = told.stream().distinct().toList();
            assertTrue(held.size() - distinct.size() <= 1 && held.subList(0, distinct.size()).equals(distinct),
                    () -> "told " + told + ", held " + sets.stream().map(ChangeSet::id).toList());
            AtlasSnapshot replayed = Applied.to(InventedProvince.content(),
                    sets.stream().flatMap(set -> set.changes().stream()).toList()).snapshot();
            assertEquals(replayed.facts(), own.snapshot().facts());
            assertEquals(replayed.clusters(), own.snapshot().clusters());
        }
        assertEquals(new CheckedFile(List.of(), List.of()), AtlasFileCheck.check(work, (name, text) -> { }));
        return new ArrayList<>(held);
    }
}
