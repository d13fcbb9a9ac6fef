package henan.atlas.atlasfile;

import java.util.List;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * The feature tables of an atlas file for GeoTools: {@code province}, {@code prefecture}, {@code county},
 * {@code neighbour}, {@code boundary}, {@code course}, {@code seat} and {@code cluster}. Read-only.
 *
 * <p><b>CRS:</b> CGCS2000 (EPSG:4490), longitude first. <b>Threading:</b> safe to share, like the file it reads.
 */
public final class AtlasDataStore extends ContentDataStore {
    private final Database database;

    AtlasDataStore(Database database) {
        this.database = database;
    }

    @Override
    protected List<Name> createTypeNames() {
        return FeatureTable.names().stream().<Name>map(NameImpl::new).toList();
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        FeatureTable table = FeatureTable.values()[FeatureTable.names().indexOf(entry.getTypeName())];
        return new AtlasFeatureSource(entry, database, table);
    }
}
