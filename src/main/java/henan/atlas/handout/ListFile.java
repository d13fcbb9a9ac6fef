package henan.atlas.handout;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.handout.gis.FeatureSheet;
import henan.atlas.handout.gis.GeoJsonFile;
import henan.atlas.handout.gis.KmlFile;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a list can go out as, by the ending of the file. */
public enum ListFile {
    XLSX {
        @Override
        boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException {
            return SheetFormat.XLSX.write(listed.sheets(), target, cancelled);
        }
    },
    CSV {
        @Override
        boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException {
            return SheetFormat.CSV.write(listed.sheets(), target, cancelled);
        }
    },
    GEOJSON {
        @Override
        boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException {
            FeatureSheet sheet = listed.features().sheet();
            return HandoutFile.write(target, out -> GeoJsonFile.write(sheet, out, cancelled));
        }
    },
    KML {
        @Override
        boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException {
            FeatureSheet sheet = listed.features().sheet();
            return HandoutFile.write(target, out -> KmlFile.write(sheet, out, cancelled));
        }
    },
    GPKG {
        @Override
        boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException {
            return listed.features().writePackage(target, cancelled);
        }
    };

    /**
     * A list to be written.
     *
     * @param file    the atlas, for the shapes of areas
     * @param tables  what was asked
     * @param besides what else whoever is handed it is to know, a line each
     */
    private record Listed(AtlasFile file, AtlasTables tables, TableResult result, List<String> besides) {
        SheetBook sheets() {
            return TableSheets.of(tables, result, besides);
        }

        ListFeatures features() throws AtlasException {
            return ListFeatures.of(file, tables, result, besides);
        }
    }

    abstract boolean write(Path target, Listed listed, BooleanSupplier cancelled) throws AtlasException;

    /**
     * Writes a list, whole or not at all.
     *
     * @param besides   by which conditions it was chosen, what it leaves out: a line each
     * @param cancelled asked again and again
     * @return whether it is there; false when it was cancelled
     * @throws AtlasException when the disk refuses, and for a format of places when what is listed has none
     */
    public boolean write(Path target, AtlasFile file, AtlasTables tables, TableResult result, List<String> besides,
                         BooleanSupplier cancelled) throws AtlasException {
        return write(target, new Listed(file, tables, result, besides), cancelled);
    }

    /** The format a file's name asks for; empty when its ending is none of these. */
    public static Optional<ListFile> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /** The ending of its files, its dot with it. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds places. */
    public boolean isOfPlaces() {
        return this != XLSX && this != CSV;
    }

    /** What it is called before people. */
    public String title() {
        return Messages.of("handout").get("format." + name());
    }
}
