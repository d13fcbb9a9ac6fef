package henan.atlas.ingest.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Observation;
import henan.atlas.domain.SeriesUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What titles of columns mean: those of {@code titles.csv}, and every figure the atlas knows by its own name. */
final class TitleWords {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final String SERIES = "series:";
    private static final int LONGEST_UNIT = 5;

    private final Map<String, String> shipped = read();
    private final Set<String> series = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    TitleWords(AtlasSnapshot content) {
        content.observations().stream().map(Observation::series).forEach(series::add);
        content.observations().stream().map(Observation::unit).forEach(units::add);
        content.seriesUnits().stream().map(SeriesUnit::series).forEach(series::add);
        content.seriesUnits().stream().map(SeriesUnit::unit).forEach(units::add);
        units.remove("");
        units.remove("年");
    }

    private static Map<String, String> read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TitleWords.class.getResourceAsStream("titles.csv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",", 2)).collect(Collectors.toMap(
                    cells -> cells[0], cells -> cells[1], (a, b) -> a, HashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word is a unit of figures. */
    boolean isUnit(String word) {
        return units.contains(word) || UnitConversion.isKnown(word);
    }

    boolean isSeries(String word) {
        return series.contains(word);
    }

    /** A column of a title, told apart into what it is called, its unit and its time. */
    HeadColumn column(int index, String title) {
        String bare = WrittenText.withoutPeriod(title);
        String unit = "";
        Matcher brackets = BRACKETS.matcher(bare);
        while (brackets.find()) {
            String inside = WrittenText.unit(brackets.group(1));
            if (isUnit(inside)) {
                unit = inside;
                bare = bare.substring(0, brackets.start()) + bare.substring(brackets.end());
                break;
            }
        }
        for (int length = LONGEST_UNIT; unit.isEmpty() && length > 0; length--) {
            int at = bare.length() - length;
            String end = at > 0 ? WrittenText.unit(bare.substring(at)) : "";
            String before = at > 0 ? bare.substring(0, at).replaceFirst("[/,，、:]$", "") : "";
            boolean apart = at > 0 && !before.equals(bare.substring(0, at));
            if (isUnit(end) && (apart || meaning(before).isPresent()) && meaning(bare).isEmpty()) {
                unit = end;
                bare = before;
            }
        }
        return new HeadColumn(index, title, bare.replaceAll("^[的、:]+|[:*]+$", ""), unit, WrittenText.period(title));
    }

    /** What a title without unit and time is taken for; empty when it is none known. */
    Optional<ColumnTarget> meaning(String bare) {
        String word = shipped.get(bare);
        if (word == null) {
            word = series.contains(bare) ? SERIES + bare : shipped.get(bare.replaceAll("[(\\[].*", ""));
        }
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(word.startsWith(SERIES)
                ? ColumnTarget.figure(word.substring(SERIES.length()), "", "")
                : ColumnTarget.of(ColumnTarget.Kind.valueOf(word)));
    }

    /** What a column is taken for, its unit and time with it. */
    ColumnTarget target(HeadColumn column) {
        ColumnTarget target = meaning(column.bare()).orElse(ColumnTarget.NOTHING);
        return target.kind() == ColumnTarget.Kind.FIGURE
                ? ColumnTarget.figure(target.series(), column.unit(), column.period()) : target;
    }
}
