package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import java.nio.file.Path;

/**
 * Whether a package of an atlas may leave the house: only with boundaries that are its owner's own. Asked by {@code
 * packaging/package}, never by the program. Ends with 0 for yes, 1 for no, 2 where there is no atlas to ask.
 */
public final class MayBePassedOn {
    private MayBePassedOn() {
    }

    /** @param arguments the atlas file */
    public static void main(String[] arguments) {
        Launcher.inUtf8();
        try {
            System.exit(may(Path.of(arguments[0])) ? 0 : 1);
        } catch (AtlasException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static boolean may(Path atlas) throws AtlasException {
        try (AtlasFile file = AtlasFile.open(atlas)) {
            return MetaKeys.YES.equals(file.content().meta().get(MetaKeys.BOUNDARY_OWN));
        }
    }
}
