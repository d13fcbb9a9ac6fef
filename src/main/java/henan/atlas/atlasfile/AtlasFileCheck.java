package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import java.util.List;

/** Checks that an atlas file is sound, down to the last page and polygon. Takes seconds; opening does far less. */
public final class AtlasFileCheck {
    private AtlasFileCheck() {
    }

    /**
     * Checks a file: as a database, as a GeoPackage, as geometry, as an atlas. Nothing is written.
     *
     * @return what is wrong, one Chinese sentence each; empty when the file is sound
     */
    public static List<String> check(Path file) {
        CheckReport problems = new CheckReport();
        try (AtlasFile atlas = AtlasFile.open(file)) {
            new StructureCheck(atlas.database(), problems).run();
            new GeometryCheck(atlas.database(), problems).run();
            new RecordCheck(atlas, problems).run();
            new DisplayCheck(atlas, problems).run();
        } catch (AtlasException e) {
            problems.addSentence(e.getMessage());
        }
        return problems.sentences();
    }
}
