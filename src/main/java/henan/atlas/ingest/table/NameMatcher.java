package henan.atlas.ingest.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.search.SearchHit;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Messages;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom names of a table mean: who is, was or is now called so, with the generic word or without, by characters or
 * pinyin. What is only near is offered when asked for, with what speaks for it, and never taken.
 */
public final class NameMatcher {
    private static final int OFFERED = 5;
    private static final int SEARCHED = 60;
    private static final Pattern GENERIC = Pattern.compile("(?:产业|工业)?(?:集聚区|聚集区)$");
    private static final Set<SubjectKind> PLACES =
            EnumSet.of(SubjectKind.PREFECTURE, SubjectKind.COUNTY, SubjectKind.CLUSTER);

    private final AtlasIndex index;
    private final SearchIndex search;
    private final Map<List<Object>, List<SubjectRef>> known = new HashMap<>();

    public NameMatcher(AtlasIndex index, SearchIndex search) {
        this.index = index;
        this.search = search;
    }

    static Set<SubjectKind> kinds(ColumnTarget.Kind column) {
        return switch (column) {
            case CLUSTER -> EnumSet.of(SubjectKind.CLUSTER);
            case COUNTY -> EnumSet.of(SubjectKind.COUNTY);
            case PREFECTURE -> EnumSet.of(SubjectKind.PREFECTURE);
            default -> PLACES;
        };
    }

    /**
     * Whom a name means.
     *
     * @param column of what column it is
     * @param within the places told beside it, which tell apart who is called alike
     */
    NameAnswer match(String written, ColumnTarget.Kind column, List<SubjectRef> within) {
        List<SubjectRef> found = known.computeIfAbsent(List.of(written, column), unseen -> called(written, column));
        List<SubjectRef> there = found.size() < 2 ? found
                : found.stream().filter(each -> liesIn(each, within)).toList();
        List<SubjectRef> left = there.isEmpty() ? found : there;
        return left.size() == 1 ? new NameAnswer(written, Optional.of(left.get(0)), List.of())
                : new NameAnswer(written, Optional.empty(), left);
    }

    private List<SubjectRef> called(String written, ColumnTarget.Kind column) {
        Set<SubjectKind> kinds = kinds(column);
        List<SubjectRef> found = withoutItsPlace(written, search.called(written, kinds), column);
        String bare = GENERIC.matcher(WrittenText.plain(written)).replaceFirst("");
        if (found.isEmpty() && kinds.contains(SubjectKind.CLUSTER) && !bare.equals(WrittenText.plain(written))) {
            found = search.called(bare + Cluster.GENERIC, EnumSet.of(SubjectKind.CLUSTER));
            found = found.isEmpty() ? withoutItsPlace(bare, search.called(bare, EnumSet.of(SubjectKind.CLUSTER)),
                    column) : found;
        }
        String full = WrittenText.plain(written);
        List<SubjectRef> inFull = found.stream().filter(each -> index.names(each).contains(full)).toList();
        List<SubjectRef> left = inFull.isEmpty() ? found : inFull;
        // 济源市 is a prefecture and a county-level unit at once: the higher is meant, as everywhere.
        return left.size() > 1 && left.stream().allMatch(each -> each.kind().isAdministrative())
                && left.stream().map(SubjectRef::id).distinct().count() == 1 ? List.of(left.get(0)) : left;
    }

    /** A cluster may be found by the name its county has: that says where it is, not what it is called. */
    private List<SubjectRef> withoutItsPlace(String written, List<SubjectRef> found, ColumnTarget.Kind column) {
        boolean place = !search.called(written, EnumSet.of(SubjectKind.COUNTY, SubjectKind.PREFECTURE)).isEmpty();
        return found.stream().filter(each -> each.kind() != SubjectKind.CLUSTER || !place
                || column == ColumnTarget.Kind.CLUSTER && isCalled(each, written)).toList();
    }

    private boolean isCalled(SubjectRef cluster, String written) {
        String plain = WrittenText.plain(written);
        return index.cluster(cluster.id()).map(Cluster::plainName).map(Cluster::brief)
                .filter(stem -> stem.equals(plain) || index.shortName(stem).equals(plain)).isPresent();
    }

    private boolean liesIn(SubjectRef subject, List<SubjectRef> within) {
        return !within.isEmpty() && within.stream().allMatch(place -> switch (place.kind()) {
            case COUNTY -> subject.equals(place) || index.cluster(subject.id())
                    .filter(cluster -> cluster.countyCodes().contains(place.id())).isPresent();
            case PREFECTURE -> index.prefectureOf(subject).filter(each -> each.ref().equals(place)).isPresent();
            default -> true;
        });
    }

    /** Whether what is told beside a name does not fit whom it means. */
    boolean contradicts(SubjectRef subject, List<SubjectRef> within) {
        return !within.isEmpty() && !liesIn(subject, within);
    }

    /** Who may be meant by a name, likeliest first. Takes its time: asked for names a person looks at. */
    public List<NameAnswer.Offer> offers(String written, Set<SubjectKind> kinds) {
        Messages texts = Messages.of("tableimport");
        Map<SubjectRef, NameAnswer.Offer> offers = new LinkedHashMap<>();
        String bare = GENERIC.matcher(WrittenText.plain(written)).replaceFirst("");
        for (String name : List.of(written, bare)) {
            search.called(name, kinds).forEach(each -> offers.putIfAbsent(each, new NameAnswer.Offer(each,
                    name(each), texts.message("offer.place", name))));
        }
        Stream.of(written, bare).filter(name -> name.length() > 1).distinct()
                .flatMap(name -> search.answer(name, SEARCHED).hits().stream())
                .filter(hit -> kinds.contains(hit.subject().kind()))
                .forEach(hit -> offers.putIfAbsent(hit.subject(), new NameAnswer.Offer(hit.subject(),
                        name(hit.subject()), texts.message(hit.answer() == SearchHit.Answer.NEAR ? "offer.near"
                                : "offer.found", hit.matched().isEmpty() ? hit.title() : hit.matched().get(0)))));
        return offers.values().stream().limit(OFFERED).toList();
    }

    String name(SubjectRef subject) {
        return index.name(subject).orElse(subject.toString());
    }
}
