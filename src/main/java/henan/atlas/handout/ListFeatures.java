package henan.atlas.handout;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.atlasfile.FeatureColumns;
import henan.atlas.atlasfile.LayerPackage;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.gis.FeatureSheet;
import henan.atlas.page.gis.QgisStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A list of what has a place: clusters as points, counties and prefectures as areas. What is not recorded has no value;
 * numbers sources disagree about stand as text, for none of them is the number.
 */
final class ListFeatures {
    private static final Messages TEXTS = Messages.of("handout");
    private static final String NUMBER = "number";

    private final AtlasFile file;
    private final AtlasSnapshot content;
    private final SubjectTable table;
    private final TableResult result;
    private final LayerPackage.Chosen chosen;
    private final List<String> besides;
    private final List<Named> columns = new ArrayList<>();

    /** A column and its name for programs. */
    private record Named(Column column, String name) {
    }

    private ListFeatures(AtlasFile file, AtlasTables tables, TableResult result, LayerPackage.Chosen chosen,
                         List<String> besides) {
        this.file = file;
        this.content = tables.content();
        this.table = tables.of(result.query().kind());
        this.result = result;
        this.chosen = chosen;
        this.besides = besides;
        int figures = 0;
        for (Column column : result.columns()) {
            // What is measured is called as its sources call it, which is no name for programs.
            columns.add(new Named(column, column.type() == ColumnType.FIGURE ? "figure_" + ++figures : column.id()));
        }
    }

    /** @throws AtlasException where what is listed has no place */
    static ListFeatures of(AtlasFile file, AtlasTables tables, TableResult result, List<String> besides)
            throws AtlasException {
        TableKind kind = result.query().kind();
        Optional<LayerPackage.Chosen> chosen = Stream.of(LayerPackage.Chosen.values())
                .filter(each -> kind.name().startsWith(each.name().substring(0, each.name().length() - 1))).findFirst();
        if (chosen.isEmpty()) {
            throw new AtlasException(TEXTS.message("placeless", kind.title()));
        }
        return new ListFeatures(file, tables, result, chosen.get(), besides);
    }

    private String title() {
        return TEXTS.get("listed", table.kind().title(), result.rows().size());
    }

    /** What has been listed, as features. */
    FeatureSheet sheet() throws AtlasException {
        Map<String, Geometry> shapes = shapes();
        MapSymbols symbols = new MapSymbols(new MapScenes(new MapContent(content, file.levels(), file.styles()),
                new AtlasProjection(), new BundledFonts()));
        List<FeatureSheet.Column> heads = new ArrayList<>(List.of(
                new FeatureSheet.Column(NUMBER, TEXTS.get("column.number"))));
        columns.forEach(each -> heads.add(new FeatureSheet.Column(each.name(), each.column().title())));
        List<FeatureSheet.Feature> features = new ArrayList<>();
        for (ListedRow row : result.rows()) {
            Geometry shape = shapes.get(shape(row));
            if (shape != null) {
                List<Optional<Object>> values = new ArrayList<>(List.of(Optional.of(row.number())));
                columns.forEach(each -> values.add(value(row, each.column())));
                features.add(new FeatureSheet.Feature(row.recordId(), name(row.subject()), shape, values,
                        color(symbols, row)));
            }
        }
        return new FeatureSheet(title(), heads, features, credits());
    }

    private String name(SubjectRef subject) {
        return content.index().name(subject).orElse(subject.id());
    }

    /** A county without a shape of its own is shown by that of another. */
    private String shape(ListedRow row) {
        return content.index().shownBy(row.subject()).id();
    }

    private Optional<Integer> color(MapSymbols symbols, ListedRow row) throws AtlasException {
        AtlasIndex index = content.index();
        Optional<Cluster> cluster = chosen == LayerPackage.Chosen.CLUSTER ? index.cluster(row.subject().id())
                : Optional.empty();
        return cluster.isEmpty() ? Optional.empty()
                : Optional.of(symbols.clusterColor(MapSpec.BOOK_STYLE, index.industryClass(cluster.get())));
    }

    private Map<String, Geometry> shapes() throws AtlasException {
        Map<String, Geometry> shapes = new HashMap<>();
        if (chosen == LayerPackage.Chosen.CLUSTER) {
            GeometryFactory points = new GeometryFactory();
            for (ListedRow row : result.rows()) {
                content.index().cluster(row.subject().id()).map(Cluster::position).map(ListFeatures::coordinate)
                        .ifPresent(at -> shapes.put(row.subject().id(), points.createPoint(at)));
            }
            return shapes;
        }
        try (SimpleFeatureIterator areas = file.dataStore().getFeatureSource(chosen == LayerPackage.Chosen.COUNTY
                ? "county" : "prefecture").getFeatures().features()) {
            while (areas.hasNext()) {
                var area = areas.next();
                shapes.put(String.valueOf(area.getAttribute("code")), (Geometry) area.getDefaultGeometry());
            }
        } catch (IOException e) {
            throw new AtlasException(TEXTS.message("shapes.unread", e.getMessage()), e);
        }
        return shapes;
    }

    private static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }

    private Optional<Object> value(ListedRow row, Column column) {
        Cell cell = table.cell(row, column);
        if (cell.standing() == Cell.Standing.UNRECORDED) {
            return Optional.empty();
        }
        if (column.type().isNumeric()) {
            return cell.isTold() && cell.values().size() == 1 ? Optional.of(plain(cell.values().get(0)))
                    : cell.isTold() ? Optional.of(cell.words()) : Optional.empty();
        }
        return Optional.of(cell.isTold() ? cell.words() + cell.after().inline() : cell.shown());
    }

    /** A count without a fraction. */
    private static Number plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            return (int) value;
        }
        return value;
    }

    /** Whose the boundaries are and on what terms, what the atlas is, what was chosen. */
    private List<String> credits() {
        Map<String, String> meta = content.meta();
        List<String> lines = new ArrayList<>(List.of(TEXTS.get("credits.atlas",
                meta.getOrDefault(MetaKeys.TITLE, ""), meta.getOrDefault(MetaKeys.VINTAGE, ""))));
        lines.addAll(besides);
        lines.add(TEXTS.get("credits.places"));
        for (String key : List.of(MetaKeys.BOUNDARY_SOURCE, MetaKeys.BOUNDARY_TERMS, MetaKeys.COURSE_SOURCE,
                MetaKeys.COURSE_TERMS)) {
            String told = meta.getOrDefault(key, "");
            if (!told.isBlank()) {
                lines.add(TEXTS.get("credits." + key, told));
            }
        }
        return lines;
    }

    /** What has been listed, as a layer over the atlas's own, with styles. */
    boolean writePackage(Path target, BooleanSupplier cancelled) throws AtlasException {
        List<LayerPackage.Column> heads = new ArrayList<>(List.of(new LayerPackage.Column(NUMBER,
                TEXTS.get("column.number"), LayerPackage.Kind.WHOLE)));
        columns.forEach(each -> heads.add(new LayerPackage.Column(each.name(), each.column().title(),
                each.column().type().isNumeric() && isOfNumbers(each.column()) ? LayerPackage.Kind.NUMBER
                        : LayerPackage.Kind.TEXT)));
        Map<String, List<Optional<Object>>> rows = new LinkedHashMap<>();
        for (ListedRow row : result.rows()) {
            List<Optional<Object>> values = new ArrayList<>(List.of(Optional.of(row.number())));
            columns.forEach(each -> values.add(value(row, each.column())));
            rows.putIfAbsent(shape(row), values);
        }
        MapStyle style = StyleReader.read(MapSpec.BOOK_STYLE, file.styles().getOrDefault(MapSpec.BOOK_STYLE, ""));
        LayerPackage.Styles styles = new LayerPackage.Styles(QgisStyle.of(style, content.industries(),
                FeatureColumns.names()), aliases -> chosen == LayerPackage.Chosen.CLUSTER
                ? QgisStyle.ofClusters(style, content.industries(), aliases) : QgisStyle.ofAreas(style, aliases));
        return LayerPackage.write(target, file, new LayerPackage.Layer(chosen, title(), heads, rows), styles,
                credits(), cancelled);
    }

    /** Whether every row that tells something tells one number. */
    private boolean isOfNumbers(Column column) {
        return result.rows().stream().map(row -> table.cell(row, column)).filter(Cell::isTold)
                .allMatch(cell -> cell.values().size() == 1);
    }
}
