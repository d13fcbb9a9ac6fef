package henan.atlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.change.ChangeLawsTest;
import henan.atlas.change.ChangeSet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a journal tells is what the file holds, whatever was committed, taken back and made again. */
class JournalLawsTest {
    @Property(tries = 12)
    void theJournalToldAgainIsTheState(@ForAll long seed) throws Exception {
        Path folder = Files.createTempDirectory("journal");
        Path shipped = folder.resolve("atlas.gpkg");
        Path work = folder.resolve("work.gpkg");
        try {
            AtlasFileWriter.write(shipped, InventedProvince.content(), InventedProvince.boundaries(),
                    Map.of("s", "x"));
            AtlasSnapshot state = worked(shipped, work, new Random(seed));
            if (Files.exists(work)) {
                assertEquals(new CheckedFile(List.of(), List.of()), AtlasFileCheck.check(work, (name, text) -> { }));
                try (OwnAtlas own = OwnAtlas.open(work)) {
                    assertEquals(state, own.snapshot());
                    assertEquals(state, OwnAtlas.told(own.database()).at(state.revision()));
                }
            }
        } finally {
            for (Path file : List.of(shipped, work, folder.resolve(".work.gpkg.lock"), folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static AtlasSnapshot worked(Path shipped, Path work, Random random) throws AtlasException {
        try (OwnAtlas own = OwnAtlas.over(shipped, work)) {
            for (int i = 0; i < 25; i++) {
                AtlasSnapshot before = own.snapshot();
                try {
                    switch (random.nextInt(5)) {
                        case 0 -> own.undo("");
                        case 1 -> own.redo("");
                        default -> own.commit(ChangeSet.of(ChangeSet.Kind.EDIT, "", "", own.head(),
                                ChangeLawsTest.changes(before, random, 1 + random.nextInt(2), 9)));
                    }
                } catch (AtlasException refused) {
                    // By a rule; then nothing has changed.
                    assertEquals(before, own.snapshot());
                }
            }
            return own.snapshot();
        }
    }
}
