package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BundledFontsTest {
    private final BundledFonts faces = new BundledFonts();

    @Test
    void facesShowThePlacesOfTheProvinceAndNotEveryCharacter() {
        assertTrue("瀍涧浉淅郏栾，2013".codePoints().allMatch(faces::canShow));
        assertFalse(faces.canShow(0x20000));
        assertFalse(faces.canShow(0x1F41F));
    }
}
