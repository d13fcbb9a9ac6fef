package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The lines of {@code maps/rivers-gshhg.txt} by their numbers: {@code > number level lon,lat lon,lat …}. What begins
 * with {@code #} is said to people, but {@code # source:} and {@code # terms:} are what the map says of them.
 */
final class RiverLines {
    static final String FILE = "rivers-gshhg.txt";

    private static final Messages TEXT = Messages.of("boundary");
    private static final Envelope CHINA = new Envelope(73, 136, 3, 54);
    private static final String SOURCE = "# source: ";
    private static final String TERMS = "# terms: ";
    /** The words before the points. */
    private static final int HEAD = 3;

    private final Path file;
    private final Map<String, List<Coordinate>> lines = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private String source = "";
    private String terms = "";

    private RiverLines(Path file) {
        this.file = file;
    }

    static RiverLines read(Path file) throws AtlasException {
        RiverLines read = new RiverLines(file);
        try {
            List<String> text = Files.readAllLines(file);
            for (int i = 0; i < text.size(); i++) {
                read.add(text.get(i), i + 1);
            }
        } catch (IOException e) {
            throw new AtlasException(TEXT.message(Files.exists(file) ? "file.unreadable" : "file.missing", file), e);
        }
        if (read.source.isEmpty() || read.terms.isEmpty()) {
            throw new AtlasException(TEXT.message("river.source", file, SOURCE, TERMS));
        }
        return read;
    }

    private void add(String text, int number) throws AtlasException {
        if (text.startsWith(SOURCE)) {
            source = text.substring(SOURCE.length()).strip();
        } else if (text.startsWith(TERMS)) {
            terms = text.substring(TERMS.length()).strip();
        } else if (!text.isBlank() && !text.startsWith("#")) {
            String[] words = text.strip().split("\\s+");
            if (words.length < HEAD + 2 || !words[0].equals(">")) {
                throw wrong(number, TEXT.message("river.form"));
            }
            List<Coordinate> points = new ArrayList<>();
            for (int i = HEAD; i < words.length; i++) {
                points.add(point(words[i], number));
            }
            if (lines.put(words[1], points) != null) {
                throw wrong(number, TEXT.message("river.twice", words[1]));
            }
        }
    }

    private Coordinate point(String word, int number) throws AtlasException {
        String[] both = word.split(",", -1);
        try {
            if (both.length == 2) {
                Coordinate point = new Coordinate(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
                if (CHINA.contains(point)) {
                    return point;
                }
            }
        } catch (NumberFormatException e) {
            throw wrong(number, TEXT.message("river.point", word));
        }
        throw wrong(number, TEXT.message("river.point", word));
    }

    private AtlasException wrong(int number, Message what) {
        return new AtlasException(TEXT.message("river.row", file, number, what));
    }

    /** What the map's source note says. */
    String source() {
        return source;
    }

    String terms() {
        return terms;
    }

    Optional<List<Coordinate>> line(String number) {
        return Optional.ofNullable(lines.get(number));
    }

    /** Notes that a line belongs to a river. @return whether it belonged to none so far */
    boolean use(String number) {
        return used.add(number);
    }

    /** The numbers of lines that belong to no river. */
    List<String> unused() {
        return lines.keySet().stream().filter(n -> !used.contains(n)).toList();
    }
}
