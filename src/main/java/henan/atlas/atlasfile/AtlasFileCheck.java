package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import java.nio.file.Path;

/** Checks that an atlas file is sound, down to the last page and polygon. Takes seconds; opening does far less. */
public final class AtlasFileCheck {
    private AtlasFileCheck() {
    }

    /** Reads the style files of an atlas, which this room does not understand. */
    public interface Styles {
        /** @throws AtlasException when a style cannot be read, with the place in it */
        void read(String name, String text) throws AtlasException;
    }

    /** Checks a file: as a database, as a GeoPackage, as geometry, as an atlas. Nothing is written. */
    public static CheckedFile check(Path file, Styles styles) {
        CheckReport report = new CheckReport();
        try (AtlasFile atlas = AtlasFile.open(file)) {
            OtherHand otherHand = OtherHand.in(atlas.database());
            new StructureCheck(atlas.database(), otherHand, report).run();
            new GeometryCheck(atlas.database(), otherHand, report).run();
            new RecordCheck(atlas, otherHand, report).run();
            new DisplayCheck(atlas, styles, report).run();
        } catch (AtlasException e) {
            report.addSentence(e.getMessage());
        }
        return report.checked();
    }
}
