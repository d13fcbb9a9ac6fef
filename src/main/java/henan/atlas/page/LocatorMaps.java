package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where places lie, small, and all on one scale: a cluster's counties and a county in their prefecture; all in the
 * province as soon as one of them is a prefecture. Thread-safe.
 */
public final class LocatorMaps {
    private static final Color PAPER = new Color(0xF6F3EA);
    private static final Color LAND = new Color(0xEFE9DC);
    private static final Color EDGE = new Color(0xB9AE9B);
    private static final Color FAINT = new Color(0xD5CEBD);
    private static final Color OUTER = new Color(0x7B5C7E);
    private static final Color FILL = new Color(0xF9D3CC);
    private static final int MARGIN = 3;

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final List<SubjectRef> places;

    /** @param places clusters, counties, prefectures */
    LocatorMaps(MapScenes scenes, AtlasSnapshot content, List<SubjectRef> places) {
        this.scenes = scenes;
        this.content = content;
        this.places = List.copyOf(places);
    }

    /** The map of one of them as a drawing by itself. @param width width in logical pixels @param height likewise */
    public Drawing drawing(SubjectRef place, int width, int height) {
        return new Drawing() {
            @Override
            public String title() {
                return content.index().name(place).orElse(place.id());
            }

            @Override
            public PaperSize paper() {
                return PaperSize.ofPixels(width, height);
            }

            @Override
            public List<String> paint(Graphics2D g) throws AtlasException {
                LocatorMaps.this.paint(g, place, new PixelBox(0, 0, width, height));
                return List.of();
            }
        };
    }

    /** Paints the map of one of them. @param box its room, in logical pixels */
    void paint(Graphics2D g, SubjectRef place, PixelBox box) throws AtlasException {
        SubjectRef around = around(place);
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, Messages.of("page").get("comparison.locator",
                content.index().name(place).orElse(""), content.index().name(around).orElse("")))) {
            MapQuery probe = new MapQuery(scenes);
            Viewport view = view(probe, around, box);
            Graphics2D map = (Graphics2D) g.create();
            map.clip(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            map.translate(box.x(), box.y());
            map.setColor(PAPER);
            map.fill(new Rectangle2D.Double(0, 0, box.width(), box.height()));
            map.setColor(LAND);
            map.fill(shape(probe, SubjectRef.PROVINCE, view));
            Path2D middle = shape(probe, around, view);
            if (around.kind() != SubjectKind.PROVINCE) {
                for (Prefecture city : content.prefectures()) {
                    outline(map, shape(probe, city.ref(), view), FAINT, 0.7f);
                }
                map.setColor(tint(probe, around, view));
                map.fill(middle);
            }
            map.setColor(FILL);
            for (SubjectRef part : filled(place)) {
                map.fill(shape(probe, part, view));
            }
            for (SubjectRef part : parts(around)) {
                outline(map, shape(probe, part, view), EDGE, 0.5f);
            }
            outline(map, middle, OUTER, 0.9f);
            Color red = new Color(new MapSymbols(scenes).selectionColor(MapSpec.BOOK_STYLE));
            for (SubjectRef part : filled(place)) {
                outline(map, shape(probe, part, view), red, 1.3f);
            }
            map.dispose();
            g.setColor(FurnitureStyle.PANEL_LINE);
            g.setStroke(new BasicStroke(0.6f));
            g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
    }

    private static Color tint(MapQuery probe, SubjectRef area, Viewport view) throws AtlasException {
        return probe.ground(area, new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false)).map(Color::new)
                .orElse(LAND);
    }

    /** Of what lies around the place, on the scale on which all of them have room. */
    private Viewport view(MapQuery probe, SubjectRef around, PixelBox box) throws AtlasException {
        double scale = 0;
        for (SubjectRef place : places) {
            scale = Math.max(scale, fit(probe, around(place), box).metresPerPixel());
        }
        return fit(probe, around, box).withMetresPerPixel(scale);
    }

    private static Viewport fit(MapQuery probe, SubjectRef area, PixelBox box) throws AtlasException {
        return Viewport.fit(probe.extent(area), Math.max(1, (int) box.width()), Math.max(1, (int) box.height()),
                Viewport.Margins.all(MARGIN));
    }

    private SubjectRef around(SubjectRef place) {
        Optional<Prefecture> city = places.stream().anyMatch(p -> p.kind() == SubjectKind.PREFECTURE)
                ? Optional.empty() : content.index().prefectureOf(place);
        return city.map(Prefecture::ref).orElse(SubjectRef.PROVINCE);
    }

    private List<SubjectRef> parts(SubjectRef around) {
        return around.kind() == SubjectKind.PROVINCE ? content.prefectures().stream().map(Prefecture::ref).toList()
                : content.index().countiesIn(around.id()).stream().map(County::ref).map(content.index()::shownBy)
                        .distinct().toList();
    }

    private List<SubjectRef> filled(SubjectRef place) {
        return (place.kind() != SubjectKind.CLUSTER ? List.of(place)
                : content.index().cluster(place.id()).map(Cluster::countyCodes).orElse(List.of()).stream()
                        .map(SubjectRef::county).toList()).stream().map(content.index()::shownBy).distinct().toList();
    }

    private static void outline(Graphics2D g, Path2D shape, Color color, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private static Path2D shape(MapQuery probe, SubjectRef area, Viewport view) throws AtlasException {
        return AreaPicture.path(probe.outline(area, view), view, 1);
    }
}
