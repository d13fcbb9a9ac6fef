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
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * Where a place lies, small: a cluster's counties and a county in their prefecture, a prefecture in the province.
 *
 * @param place what is filled
 */
record LocatorMap(MapScenes scenes, AtlasSnapshot content, SubjectRef place) {
    private static final Color LAND = new Color(0xEFE9DC);
    private static final Color EDGE = new Color(0xB9AE9B);
    private static final Color OUTER = new Color(0x7B5C7E);
    private static final int FILLED = 0x99;

    /** Paints it. @param box its room, in logical pixels */
    void paint(Graphics2D g, PixelBox box) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, Messages.of("page").get("comparison.locator",
                content.index().name(place).orElse(""), content.index().name(around()).orElse("")))) {
            MapQuery probe = new MapQuery(scenes);
            Viewport view = Viewport.fit(probe.extent(around()), Math.max(1, (int) box.width()),
                    Math.max(1, (int) box.height()), Viewport.Margins.all(3));
            Graphics2D map = (Graphics2D) g.create();
            map.translate(box.x(), box.y());
            map.setColor(LAND);
            map.fill(shape(probe, around(), view));
            Color filled = new Color(new MapSymbols(scenes).selectionColor(MapSpec.BOOK_STYLE));
            map.setColor(new Color(filled.getRed(), filled.getGreen(), filled.getBlue(), FILLED));
            for (SubjectRef part : filled()) {
                map.fill(shape(probe, part, view));
            }
            for (SubjectRef part : parts()) {
                outline(map, shape(probe, part, view), EDGE, 0.5f);
            }
            outline(map, shape(probe, around(), view), OUTER, 0.9f);
            for (SubjectRef part : filled()) {
                outline(map, shape(probe, part, view), filled, 1.2f);
            }
            map.dispose();
        }
    }

    private SubjectRef around() {
        Optional<Prefecture> city = place.kind() == SubjectKind.PREFECTURE ? Optional.empty()
                : content.index().prefectureOf(place);
        return city.map(Prefecture::ref).orElse(SubjectRef.PROVINCE);
    }

    private List<SubjectRef> parts() {
        return around().kind() == SubjectKind.PROVINCE ? content.prefectures().stream().map(Prefecture::ref).toList()
                : content.index().countiesIn(around().id()).stream().map(County::ref).map(content.index()::shownBy)
                        .distinct().toList();
    }

    private List<SubjectRef> filled() {
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
