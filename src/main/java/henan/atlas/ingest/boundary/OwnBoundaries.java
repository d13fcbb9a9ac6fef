package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The owner's boundary files under {@code maps/own}, see {@link OwnFiles}. */
final class OwnBoundaries {
    private static final Messages TEXT = Messages.of("boundary");

    private final OwnFiles files;

    OwnBoundaries(Path folder, GeoPackageReader gpkg) throws AtlasException {
        files = new OwnFiles(folder, Form.AREA, gpkg);
    }

    boolean present() {
        return files.present();
    }

    String names() {
        return files.names();
    }

    String source() {
        return files.stated("source").orElseGet(() -> TEXT.get("own.source", names()));
    }

    String terms() {
        return files.stated("terms").orElseGet(() -> TEXT.get("own.terms"));
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
