package henan.atlas.report;

import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a printed page tells in its tables, its lists and its cases, so that a single sentence that tells the same from
 * the same source is not printed besides. A window shows these apart, one at a time; on a page they stand side by side.
 *
 * @param passages paragraphs of its cases, lines of its lists
 * @param figures  the rows of its table of figures
 */
record ToldOnPage(List<Told> passages, List<Told> figures) {
    /** Share of a sentence's characters that are told: the rest is the turn of phrase. */
    private static final double SAME = 0.85;
    private static final Set<String> LISTS = Set.of("basics", "awards");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Words, and the sources they rest on. */
    private record Told(String words, Set<Link> sources) {
        private Stream<String> numbers() {
            return NUMBER.matcher(words).results().map(MatchResult::group);
        }

        private boolean isOfSourceOf(Told other) {
            return sources.stream().anyMatch(other.sources::contains);
        }

        /** Whether all numbers of a text and nearly all of its characters stand here too, from a source of its own. */
        private boolean tells(Told text) {
            Set<String> numbers = numbers().collect(Collectors.toSet());
            return isOfSourceOf(text) && text.numbers().allMatch(numbers::contains) && share(text.words) >= SAME;
        }

        /** Share of a text's characters that stand here too, each as often. */
        private double share(String text) {
            Map<Integer, Integer> here = new HashMap<>();
            letters(words).forEach(c -> here.merge(c, 1, Integer::sum));
            int[] wanted = letters(text).toArray();
            long found = Arrays.stream(wanted).filter(c -> here.merge(c, -1, Integer::sum) >= 0).count();
            return wanted.length == 0 ? 0 : (double) found / wanted.length;
        }

        private static IntStream letters(String text) {
            return NO_LETTER.matcher(text).replaceAll("").codePoints();
        }
    }

    /** @param printed which of its cases stand on the page */
    static ToldOnPage of(Profile profile, Predicate<CaseStudyText> printed) {
        Stream<CaseStudyText> cases = profile.sections().stream().filter(Section.Cases.class::isInstance)
                .flatMap(section -> ((Section.Cases) section).readings().stream()).filter(printed);
        Stream<FigureSeries> series = profile.sections().stream().filter(Section.Figures.class::isInstance)
                .flatMap(section -> ((Section.Figures) section).figures().stream());
        Stream<PropertyRow> lines = profile.sections().stream().filter(section -> LISTS.contains(section.id()))
                .flatMap(section -> ((Section.Rows) section).entries().stream());
        return new ToldOnPage(Stream.concat(cases.flatMap(reading -> reading.parts().stream())
                .flatMap(part -> part.paragraphs().stream()).map(passages -> told(profile, passages)),
                lines.map(line -> told(profile, line))).toList(),
                series.flatMap(each -> each.figures().stream().map(figure -> told(profile, each, figure))).toList());
    }

    private static Told told(Profile profile, List<Statement> passages) {
        return new Told(passages.stream().map(Statement::text).collect(Collectors.joining()),
                sources(profile, passages.stream().flatMap(passage -> passage.citations().stream())));
    }

    private static Told told(Profile profile, PropertyRow line) {
        return new Told(String.join(" ", line.label().text(), line.value().text(), line.detail()),
                sources(profile, line.citations().stream()));
    }

    private static Told told(Profile profile, FigureSeries series, FigureSeries.Figure figure) {
        return new Told(String.join(" ", series.name(), figure.indicator(), figure.period(), figure.wordBefore()
                + figure.value() + figure.wordsBehind(), figure.qualifier(), figure.note()),
                sources(profile, figure.citations().stream()));
    }

    private static Set<Link> sources(Profile profile, Stream<Integer> citations) {
        return citations.map(number -> profile.reference(number).source()).collect(Collectors.toSet());
    }

    /** Whether a paragraph or line tells all of a sentence, or the rows of the table do together. */
    boolean tells(Profile profile, Statement sentence) {
        Told wanted = told(profile, List.of(sentence));
        Set<String> numbers = wanted.numbers().collect(Collectors.toSet());
        List<Told> rows = figures.stream().filter(row -> row.isOfSourceOf(wanted)
                && row.numbers().anyMatch(numbers::contains)).toList();
        Told table = new Told(rows.stream().map(Told::words).collect(Collectors.joining(" ")),
                rows.stream().flatMap(row -> row.sources().stream()).collect(Collectors.toSet()));
        return Stream.concat(passages.stream(), Stream.of(table)).anyMatch(told -> told.tells(wanted));
    }
}
