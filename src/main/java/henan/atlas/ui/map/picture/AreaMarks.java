package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The areas marked over the map, each painted once for a picture and then moved with it. */
final class AreaMarks {
    private static final int HOVERED_COLOR = 0x5E3F63;
    private static final double HOVERED_TINT = 0.07;
    private static final double SELECTED_TINT = 0.10;
    private static final double THIN = 1.3;
    private static final double SELECTED_LINE = 1.8;

    private final BiFunction<SubjectRef, MapFrame, float[][]> outline;
    private final int selectedColor;
    private final Map<Role, Painted> painted = new EnumMap<>(Role.class);

    /** Why an area is marked, in the order the marks lie upon one another. */
    private enum Role { HOVERED, HIGHLIGHTED, SELECTED }

    /** A mark and all it depends on. */
    private record Painted(MapFrame frame, SubjectRef subject, AreaPicture.Look look, Optional<AreaPicture> picture) {
        boolean shows(MapFrame otherFrame, SubjectRef other, AreaPicture.Look otherLook) {
            return frame == otherFrame && subject.equals(other) && look.equals(otherLook);
        }
    }

    AreaMarks(MapScenes scenes, BiFunction<SubjectRef, MapFrame, float[][]> outline) throws AtlasException {
        this.outline = outline;
        this.selectedColor = new MapSymbols(scenes).selectionColor(MapSpec.BOOK_STYLE);
    }

    /** The marks over a picture, bottom first. @param width of the window in device pixels */
    List<PixelLayer> layers(FrameSpec shown, MapFrame frame, PictureFit fit, int width) {
        SubjectRef selection = shown.marked().selected().orElse(null);
        SubjectRef highlight = shown.marked().highlighted().orElse(null);
        SubjectRef hovered = shown.marked().hovered().orElse(null);
        boolean themed = shown.themed();
        List<PixelLayer> layers = new ArrayList<>();
        if (isArea(hovered) && !hovered.equals(selection) && !hovered.equals(highlight)) {
            add(layers, Role.HOVERED, hovered, new AreaPicture.Look(HOVERED_COLOR, themed ? 0 : HOVERED_TINT,
                    themed ? THIN : 0), frame, fit, width);
        }
        if (isArea(highlight) && !highlight.equals(selection)) {
            add(layers, Role.HIGHLIGHTED, highlight,
                    new AreaPicture.Look(HOVERED_COLOR, themed ? 0 : HOVERED_TINT, SELECTED_LINE), frame, fit, width);
        }
        if (selection != null) {
            add(layers, Role.SELECTED, selection,
                    new AreaPicture.Look(selectedColor, themed ? 0 : SELECTED_TINT, SELECTED_LINE), frame, fit, width);
        }
        return layers;
    }

    private static boolean isArea(SubjectRef subject) {
        return subject != null && subject.kind() != SubjectKind.CLUSTER;
    }

    private void add(List<PixelLayer> layers, Role role, SubjectRef subject, AreaPicture.Look look, MapFrame frame,
                     PictureFit fit, int width) {
        Painted mark = painted.get(role);
        if (mark == null || !mark.shows(frame, subject, look)) {
            mark = new Painted(frame, subject, look,
                    AreaPicture.paint(outline.apply(subject, frame), fit.picture(), look,
                    role == Role.SELECTED ? frame.names() : List.of()));
            painted.put(role, mark);
        }
        mark.picture().ifPresent(p -> layers.add(
                fit.place(PixelBridge.pixels(p.image()), p.left(), p.top(), false, width)));
    }
}
