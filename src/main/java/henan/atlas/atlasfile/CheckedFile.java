package henan.atlas.atlasfile;

import java.util.List;

/**
 * What a check found, one sentence of the language spoken each.
 *
 * @param problems    what is wrong; none when the file is sound
 * @param differences what a GIS has written otherwise, or beside it, since the file was made, and which harms nothing
 */
public record CheckedFile(List<String> problems, List<String> differences) {
    public CheckedFile {
        problems = List.copyOf(problems);
        differences = List.copyOf(differences);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
