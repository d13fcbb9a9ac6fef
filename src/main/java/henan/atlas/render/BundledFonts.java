package henan.atlas.render;

import henan.atlas.files.KeptResource;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The bundled fonts, so that text looks the same on a machine without a Chinese font.
 *
 * <p><b>Threading:</b> safe; a font is read once, when first asked for.
 */
public final class BundledFonts {
    public static final String SANS = "Noto Sans SC";
    public static final String SERIF = "Noto Serif SC";
    /** Measures with fractional widths, as every picture is drawn. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/henan/atlas/fonts/";
    private static final String ENDING = ".ttf";

    private final Map<String, Font> fonts = new ConcurrentHashMap<>();

    /** A font at a size. @param family {@link #SANS} or {@link #SERIF} @param size in user space units */
    public Font font(String family, boolean bold, double size) {
        return fonts.computeIfAbsent(resource(family, bold), BundledFonts::load).deriveFont((float) size);
    }

    /**
     * Lets AWT find its faces, which it does once, at the first font it is asked for. On Linux it asks fontconfig, as
     * JavaFX does on its own thread, and fontconfig ends the process when two threads are in it at once. So whoever
     * starts JavaFX calls this on that thread, before anything is drawn.
     */
    public static void findFaces() {
        GraphicsEnvironment.getLocalGraphicsEnvironment();
        new Font(Font.DIALOG, Font.PLAIN, 1).getFamily();
    }

    /** Reads the fonts the map needs first, ahead of the first picture. @return the number of glyphs laid out */
    public int prepare() {
        int glyphs = 0;
        for (String family : new String[] {SANS, SERIF}) {
            glyphs += font(family, SANS.equals(family), 12).createGlyphVector(CONTEXT, "河南").getNumGlyphs();
        }
        return glyphs;
    }

    /** Reads all of them, ahead of the first page. @return how many there are */
    public int prepareAll() {
        for (String family : List.of(SANS, SERIF)) {
            font(family, false, 1);
            font(family, true, 1);
        }
        return fonts.size();
    }

    /** Whether every bundled font has a glyph for a character. @param codePoint a Unicode code point */
    public boolean canShow(int codePoint) {
        return Stream.of(SANS, SERIF).allMatch(family ->
                font(family, false, 1).canDisplay(codePoint) && font(family, true, 1).canDisplay(codePoint));
    }

    /** Where a font lies on the class path. @throws IllegalArgumentException for a family that is not bundled */
    public static String resource(String family, boolean bold) {
        String name = switch (family) {
            case SANS -> "NotoSansSC";
            case SERIF -> "NotoSerifSC";
            default -> throw new IllegalArgumentException("not bundled: " + family);
        };
        return FOLDER + name + (bold ? "-Bold" : "-Regular") + ENDING;
    }

    /** The file of a bundled font, of whatever size, which is named as the font names itself. */
    public static InputStream open(Font font) {
        return open(FOLDER + font.getPSName() + ENDING);
    }

    private static InputStream open(String resource) {
        InputStream in = BundledFonts.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing from the program: " + resource);
        }
        return in;
    }

    private static Font load(String resource) {
        try {
            Optional<Path> kept = KeptResource.ofThisUser().file(BundledFonts.class, resource);
            if (kept.isPresent()) {
                return Font.createFont(Font.TRUETYPE_FONT, kept.get().toFile());
            }
            try (InputStream in = open(resource)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("damaged: " + resource, e);
        }
    }
}
