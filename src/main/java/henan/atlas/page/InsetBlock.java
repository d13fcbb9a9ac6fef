package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
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
import java.util.function.Supplier;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the page's map lies in the province: the province with its prefectures, the area filled, of a cluster its
 * counties, the map's frame drawn round it in another colour and whole. No part of any other province is shown.
 */
final class InsetBlock implements Block {
    private static final double HEADING = 19;
    private static final double MOST_HEIGHT = 150;
    private static final Color LAND = new Color(0xEFE9DC);
    private static final Color EDGE = new Color(0xB9AE9B);
    private static final Color OUTER = new Color(0x7B5C7E);
    /** Width of the frame's line: thinner than what lies within it, however small. */
    private static final float FRAME = 0.8f;
    private static final Messages TEXT = Messages.of("page");

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final SubjectRef area;
    private final Supplier<Envelope> ground;

    /** @param ground what the page's map shows when the page is laid out, in projected metres */
    InsetBlock(MapScenes scenes, AtlasSnapshot content, SubjectRef area, Supplier<Envelope> ground) {
        this.scenes = scenes;
        this.content = content;
        this.area = area;
        this.ground = ground;
    }

    @Override
    public String layer() {
        return "inset";
    }

    @Override
    public String name() {
        return TEXT.get("page.inset");
    }

    @Override
    public double height(double width) {
        return HEADING + Math.min(MOST_HEIGHT, width * 0.95);
    }

    @Override
    public String wording() {
        return name();
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        try (Tags.Part heading = Tags.begin(g, Role.HEADING)) {
            scenes.text().paint(g, name(), FurnitureStyle.HEADING, box.x(), box.y() + 2);
        }
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, TEXT.get("page.inset.said",
                content.index().name(area).orElse("")))) {
            paintMap(g, box);
        }
    }

    private void paintMap(Graphics2D g, PixelBox box) throws AtlasException {
        PixelBox frame = new PixelBox(box.x(), box.y() + HEADING, box.width(),
                box.height() - HEADING);
        MapQuery probe = new MapQuery(scenes);
        Envelope all = new Envelope(probe.extent(SubjectRef.PROVINCE));
        Envelope shown = ground.get();
        all.expandToInclude(shown);
        Viewport view = Viewport.fit(all, (int) frame.width(), (int) frame.height(), Viewport.Margins.all(3));
        Color red = new Color(new MapSymbols(scenes).selectionColor(MapSpec.BOOK_STYLE));
        Graphics2D inset = (Graphics2D) g.create();
        inset.translate(frame.x(), frame.y());
        inset.clip(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        fill(inset, shape(probe, SubjectRef.PROVINCE, view), LAND);
        for (var prefecture : content.prefectures()) {
            outline(inset, shape(probe, prefecture.ref(), view), EDGE, 0.5f);
        }
        outline(inset, shape(probe, SubjectRef.PROVINCE, view), OUTER, 0.9f);
        for (SubjectRef part : areas()) {
            fill(inset, shape(probe, part, view), red);
        }
        inset.setColor(FurnitureStyle.TEXT);
        inset.setStroke(new BasicStroke(FRAME));
        inset.draw(new Rectangle2D.Double(view.toPixelX(shown.getMinX()), view.toPixelY(shown.getMaxY()),
                shown.getWidth() / view.metresPerPixel(), shown.getHeight() / view.metresPerPixel()));
        inset.dispose();
    }

    /** What the map is of; of a cluster the counties it lies in. */
    private List<SubjectRef> areas() {
        return area.kind() != SubjectKind.CLUSTER ? List.of(area)
                : content.index().cluster(area.id()).stream().flatMap(c -> c.countyCodes().stream())
                .map(SubjectRef::county).toList();
    }

    private static void fill(Graphics2D g, Path2D shape, Color color) {
        g.setColor(color);
        g.fill(shape);
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
