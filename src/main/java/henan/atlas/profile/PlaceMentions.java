package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the places a text speaks of: clusters, counties and prefectures, by their name or, of places, the short one
 * (民权 for 民权县), the longest first. A place inside the name of a firm or a newspaper is part of that name.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread.
 */
final class PlaceMentions {
    /** Short names that are words too: 走到了台前, 商城遗址. */
    private static final Set<String> ALSO_WORDS = Set.of("台前", "商城");
    /** Of a newspaper, what follows the name of its city. */
    private static final List<String> PAPERS = List.of("日报", "晚报", "网");
    /** Shorter names of firms are met by chance. */
    private static final int SHORTEST_FIRM = 4;
    private final AtlasIndex index;
    private final Map<String, SubjectRef> places = new HashMap<>();
    /** Names of places and those that hide them. */
    private final KnownWords words;

    PlaceMentions(AtlasSnapshot content) {
        index = content.index();
        content.clusters().forEach(cluster -> places.putIfAbsent(cluster.name(), cluster.ref()));
        content.prefectures().forEach(prefecture -> add(prefecture.name(), index.stem(prefecture.name()),
                prefecture.ref()));
        content.counties().forEach(county -> add(county.name(), index.shortName(county.name()), county.ref()));
        Stream<String> firms = content.firms().stream().map(Firm::name).filter(n -> n.length() >= SHORTEST_FIRM);
        Stream<String> papers = content.prefectures().stream().map(Prefecture::name).map(index::stem)
                .flatMap(name -> PAPERS.stream().map(paper -> name + paper));
        words = new KnownWords(Stream.of(places.keySet().stream(), firms, papers).flatMap(names -> names));
    }

    private void add(String name, String shortName, SubjectRef place) {
        places.putIfAbsent(name, place);
        if (!ALSO_WORDS.contains(shortName)) {
            places.putIfAbsent(shortName, place);
        }
    }

    /** Every mention in a text, in its order; none overlaps another. */
    List<Mention> in(String text) {
        return words.in(text).stream().flatMap(found -> Optional.ofNullable(places.get(found.word())).stream()
                .map(place -> new Mention(found.start(), found.end(), place, explanation(place)))).toList();
    }

    private String explanation(SubjectRef place) {
        String name = index.name(place).orElse(place.id());
        Optional<String> above = switch (place.kind()) {
            case CLUSTER -> index.cluster(place.id()).map(Cluster::countyText);
            case COUNTY -> index.county(place.id()).map(County::prefectureCode).flatMap(index::prefecture)
                    .map(Prefecture::name);
            default -> Optional.empty();
        };
        return name + above.filter(wider -> !wider.equals(name)).map(wider -> Punctuation.gap() + wider).orElse("");
    }

    /** A case as it is read, the places in its text pointed out as terms are. */
    Profile in(Profile page) {
        return page.withSections(page.sections().stream().map(section -> section instanceof Section.Cases cases
                ? new Section.Cases(cases.tab(), cases.id(), cases.title(), cases.readings().stream().map(this::in)
                .toList()) : section).toList());
    }

    private CaseStudyText in(CaseStudyText reading) {
        return new CaseStudyText(reading.title(), reading.parts().stream().map(part -> new CaseStudyText.Part(
                part.title(), part.time(), part.afterBook(), part.editorial(), part.paragraphs().stream()
                .map(paragraph -> paragraph.stream().map(this::in).toList()).toList())).toList(),
                reading.questions());
    }

    private Statement in(Statement statement) {
        List<Mention> terms = statement.mentions();
        Stream<Mention> apart = in(statement.text()).stream().filter(place -> terms.stream()
                .noneMatch(term -> term.start() < place.end() && place.start() < term.end()));
        return statement.mentioning(Stream.concat(terms.stream(), apart)
                .sorted(Comparator.comparingInt(Mention::start)).toList());
    }
}
