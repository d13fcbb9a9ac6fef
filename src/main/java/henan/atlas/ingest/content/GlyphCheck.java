package henan.atlas.ingest.content;

import henan.atlas.text.Glyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds every text of an atlas against the faces it is shown in: a character without a glyph would be a box on a
 * machine that has no Chinese face of its own, and one that cannot be seen is a mistake nobody finds by looking.
 */
final class GlyphCheck {
    private static final Set<String> TEXTS = Set.of("csv", "md", "yaml");
    /** What is the owner's own is held against the faces where it is read: it is more than texts. */
    private static final Path OWN = Path.of("own");

    private final Glyphs glyphs;
    private final ProblemList problems;

    GlyphCheck(Glyphs glyphs, ProblemList problems) {
        this.glyphs = glyphs;
        this.problems = problems;
    }

    /** Checks all texts in and under a folder. @param label how the folder is called in problems */
    void folder(Path folder, String label) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inside = folder.relativize(file);
                String name = file.getFileName().toString();
                if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1)) && !inside.startsWith(OWN)) {
                    file(file, label + "/" + inside.toString().replace('\\', '/'));
                }
            }
        } catch (IOException e) {
            problems.add(label, 1, "", "table.unreadable", e.getMessage());
        }
    }

    private void file(Path file, String label) throws IOException {
        String text = CsvTable.text(file, label, problems).orElse("");
        if (label.endsWith(".csv")) {
            table(text, label);
        } else {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                for (String missing : missing(line)) {
                    int character = line.codePointCount(0, line.indexOf(missing)) + 1;
                    note(label, new CellPositions.Place(i + 1, character), "", missing);
                }
            }
        }
    }

    private void table(String text, String label) {
        CellPositions cells = new CellPositions(text);
        for (int record = 0; record < cells.records(); record++) {
            for (int field = 0; field < cells.fields(record); field++) {
                for (String missing : missing(cells.written(record, field))) {
                    String column = field < cells.fields(0) ? cells.written(0, field) : "";
                    note(label, cells.place(record, field, missing), column, missing);
                }
            }
        }
    }

    private void note(String label, CellPositions.Place place, String column, String missing) {
        String code = String.format("U+%04X", missing.codePointAt(0));
        if (Glyphs.isInvisible(missing.codePointAt(0))) {
            problems.inCell(label, place, column, "glyph.invisible", code);
        } else {
            problems.inCell(label, place, column, "glyph.missing", missing, code);
        }
    }

    /** The characters of a text that have no glyph, each once. */
    private List<String> missing(String text) {
        return text.codePoints().distinct().filter(c -> Glyphs.isInvisible(c) || !glyphs.has(c))
                .mapToObj(Character::toString).toList();
    }
}
