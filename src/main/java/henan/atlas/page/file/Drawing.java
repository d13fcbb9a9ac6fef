package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/** Something that can be written into a file: as shapes and text, or as pixels. Units: logical pixels of 1/96 inch. */
public interface Drawing {
    /** What it is called, for the file's own title. */
    String title();

    /** What a file of it says of itself. */
    default FileLabel label() {
        return FileLabel.of(title());
    }

    /** Its size, exactly. */
    PaperSize paper();

    /** Where its paper is cut; empty where all of it is the sheet. */
    default Optional<Trim> trim() {
        return Optional.empty();
    }

    /** Whether it is a sheet that goes on where the drawing before it ended, and has no name of its own. */
    default boolean continues() {
        return false;
    }

    /** Whether numbers of pages on it are not those of the file's pages, so that none of them can lead there. */
    default boolean isImposed() {
        return false;
    }

    /** Draws it as shapes and text. @return names of places that found no room */
    List<String> paint(Graphics2D g) throws AtlasException;

    /** Draws it as pixels; as its shapes, unless it knows better. @param density device pixels per logical pixel */
    default Picture picture(double density) throws AtlasException {
        BufferedImage image = new BufferedImage(paper().dotsAcross(density * 96), paper().dotsDown(density * 96),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(density, density);
        List<String> dropped = paint(g);
        g.dispose();
        return new Picture(image, dropped);
    }

    /**
     * A drawing in pixels.
     *
     * @param dropped names of places that found no room
     */
    record Picture(BufferedImage image, List<String> dropped) {
        public Picture {
            dropped = List.copyOf(dropped);
        }
    }
}
