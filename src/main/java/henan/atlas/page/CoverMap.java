package henan.atlas.page;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
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
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;

/** The province on a cover: its prefectures, and a dot in its industry's colour for every cluster of the volume. */
record CoverMap(MapScenes scenes, AtlasSnapshot content) {
    private static final Color LAND = new Color(0xF3EEE2);
    private static final Color EDGE = new Color(0xCDC3AE);
    private static final Color OUTER = new Color(0x7B5C7E);

    void paint(Graphics2D g, PixelBox frame, Set<String> clusters) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, Messages.of("page").get("volume.cover.said",
                clusters.size()))) {
            paintMap(g, frame, clusters);
        }
    }

    private void paintMap(Graphics2D g, PixelBox frame, Set<String> clusters) throws AtlasException {
        MapQuery probe = new MapQuery(scenes);
        Viewport view = Viewport.fit(probe.extent(SubjectRef.PROVINCE),
                Math.max(20, (int) frame.width()), Math.max(20, (int) frame.height()), Viewport.Margins.all(4));
        Graphics2D map = (Graphics2D) g.create();
        map.translate(frame.x(), frame.y());
        Path2D province = shape(probe, SubjectRef.PROVINCE, view);
        map.setColor(LAND);
        map.fill(province);
        map.setColor(EDGE);
        map.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var prefecture : content.prefectures()) {
            map.draw(shape(probe, prefecture.ref(), view));
        }
        map.setColor(OUTER);
        map.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        map.draw(province);
        double radius = Math.max(2.2, Math.min(frame.width(), frame.height()) / 120);
        for (Cluster cluster : content.index().shown(true)) {
            List<String> classes = List.copyOf(content.index().industryClasses(cluster));
            if (clusters.contains(cluster.id())) {
                dot(map, view, cluster, radius, classes.isEmpty() ? OUTER
                        : new Color(new MapSymbols(scenes).clusterColor(MapSpec.BOOK_STYLE, classes.get(0))));
            }
        }
        map.dispose();
    }

    private void dot(Graphics2D g, Viewport view, Cluster cluster, double radius, Color color) {
        GroundPoint at = scenes.projection().project(cluster.position());
        Ellipse2D dot = new Ellipse2D.Double(view.toPixelX(at.x()) - radius, view.toPixelY(at.y()) - radius,
                2 * radius, 2 * radius);
        g.setColor(color);
        g.fill(dot);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(dot);
    }

    private static Path2D shape(MapQuery probe, SubjectRef area, Viewport view) throws AtlasException {
        return AreaPicture.path(probe.outline(area, view), view, 1);
    }
}
