package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The owner's boundary files under {@code maps/own}, see {@link OwnFiles}. */
final class OwnBoundaries {
    private final OwnFiles files;

    OwnBoundaries(Path folder, OwnReading reading) throws AtlasException {
        files = new OwnFiles(folder, Form.AREA, reading);
    }

    boolean present() {
        return files.present();
    }

    String names() {
        return files.names();
    }

    String source() throws AtlasException {
        return files.stated("source", "own.source");
    }

    String terms() throws AtlasException {
        return files.stated("terms", "own.terms");
    }

    List<RawUnit> read(Crosswalk crosswalk) throws AtlasException {
        FeatureMatcher matcher = new FeatureMatcher(crosswalk);
        List<RawUnit> units = new ArrayList<>();
        for (RawFeature feature : files.features()) {
            units.add(matcher.match(feature));
        }
        return units;
    }
}
