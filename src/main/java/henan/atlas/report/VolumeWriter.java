package henan.atlas.report;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.ImprintLine;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapHeading;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageText;
import henan.atlas.page.VolumeText;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.Syllables;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what stands in a volume before and behind its pages, out of nothing but what the atlas knows of itself. */
final class VolumeWriter {
    private static final Messages TEXTS = Messages.of("report");
    /** What the cover tells of the book, by the labels of its imprint. */
    private static final List<String> ON_COVER = List.of("作者", "出版发行", "版次");

    /** Shorter names of firms are met by chance: 统一规划, 上汽车. */
    private static final int SHORTEST_MEANT = 3;

    private final AtlasSnapshot content;

    VolumeWriter(AtlasSnapshot content) {
        this.content = content;
    }

    /**
     * @param title    name of the volume
     * @param subtitle which volume of the atlas it is
     * @param of       what of that it holds
     * @param pages    how many pages it has of what it is of
     * @param made     when it is made
     */
    VolumeText text(SeriesAssembler.Kind kind, String title, String subtitle, PageChoice all, VolumeSelection of,
                    int pages, ZonedDateTime made) {
        String approval = all.approval().isBlank() ? meta(MetaKeys.APPROVAL_NUMBER) : all.approval();
        String mark = approval.isBlank() ? TEXTS.get("volume.internal") : TEXTS.get("volume.approval", approval);
        return new VolumeText(title, new VolumeText.Cover(meta(MetaKeys.TITLE), subtitle,
                TEXTS.get("volume.year", MapHeading.year(content)), bookOnCover(), mark), guide(kind),
                indexWords(), List.of(
                new PageText.Facts(TEXTS.get("volume.this"), volume(title, held(kind, of, pages), approval, all.paper(),
                        made)),
                new PageText.Facts(TEXTS.get("volume.maps"), maps()),
                new PageText.Facts(TEXTS.get("volume.book"), book())), made);
    }

    private String meta(String key) {
        return content.meta().getOrDefault(key, "");
    }

    private List<String> bookOnCover() {
        List<String> lines = new ArrayList<>();
        content.index().source(Source.BOOK).ifPresent(book -> lines.add(TEXTS.get("volume.after", book.title())));
        // Whose work the book is, not the atlas.
        String imprint = content.imprint().stream().filter(line -> ON_COVER.contains(line.label()))
                .map(ImprintLine::text).collect(Collectors.joining(Punctuation.gap()));
        if (!lines.isEmpty() && !imprint.isEmpty()) {
            lines.add(TEXTS.get("volume.imprint", imprint));
        }
        return lines;
    }

    /** How the volume is read: only what there is in it. */
    private List<VolumeText.Section> guide(SeriesAssembler.Kind kind) {
        String year = MapHeading.year(content);
        boolean themes = kind == SeriesAssembler.Kind.THEME;
        List<VolumeText.Section> guide = new ArrayList<>();
        guide.add(section("pages", "pages." + kind, "scale"));
        guide.add(themes ? section("legend", "legend", "themeLegend") : section("legend", "drop", "legend"));
        guide.add(section("places", "places", "rivers." + (themes ? "THEME" : "PLACE")));
        guide.add(new VolumeText.Section(TEXTS.get("volume.guide.year.head"),
                List.of(TEXTS.get("volume.guide.year", year), TEXTS.get("volume.guide.after"))));
        List<String> sources = new ArrayList<>();
        sources.add(TEXTS.get("volume.guide.sources", content.index().sources().size()));
        content.index().source(Source.BOOK).ifPresent(book -> sources.add(TEXTS.get("volume.guide.book", book.title())
                + (kind == SeriesAssembler.Kind.CLUSTER ? TEXTS.get("volume.guide.book.front") : "")));
        sources.add(TEXTS.get("volume.guide.differ"));
        sources.add(TEXTS.get("volume.guide.silent." + kind));
        guide.add(new VolumeText.Section(TEXTS.get("volume.guide.sources.head"), sources));
        if (!themes) {
            guide.add(kind == SeriesAssembler.Kind.CLUSTER
                    ? section("grades", "grades.meanings", "uncertain") : section("grades", "uncertain"));
        }
        guide.add(section("index", "index." + (themes ? "THEME" : "PLACE")));
        return guide;
    }

    private static VolumeText.Section section(String key, String... paragraphs) {
        return new VolumeText.Section(TEXTS.get("volume.guide." + key + ".head"),
                Stream.of(paragraphs).map(paragraph -> TEXTS.get("volume.guide." + paragraph)).toList());
    }

    /** Every place, cluster, firm and term by its name, with its reading, and where else they are called otherwise. */
    private List<VolumeText.IndexWord> indexWords() {
        Map<String, List<String>> readings = new HashMap<>();
        for (SearchTerm term : content.searchTerms()) {
            readings.putIfAbsent(term.subject() + term.text(),
                    Syllables.of(before(term.pinyin()), before(term.initials())));
        }
        Stream<VolumeText.IndexWord> names = Stream.of(
                content.prefectures().stream().map(p -> Map.entry(p.ref(), p.name())),
                content.counties().stream().map(c -> Map.entry(SubjectRef.county(c.code()), c.name())),
                content.index().shown(true).stream().map(c -> Map.entry(c.ref(), c.name())),
                content.firms().stream().map(f -> Map.entry(f.ref(), f.name())),
                content.terms().stream().map(t -> Map.entry(t.ref(), t.name())))
                .flatMap(named -> named).map(named -> new VolumeText.IndexWord(named.getValue(),
                        reading(named.getKey(), named.getValue(), readings), named.getKey(),
                        recorded(named.getKey(), named.getValue())).seeingToo(calledAlike(named.getKey(),
                        named.getValue())));
        return Stream.concat(names, otherNames().map(other -> new VolumeText.IndexWord(other.words(),
                reading(other.subject(), other.words(), readings), other.subject(),
                recorded(other.subject(), other.words()), Optional.of(other.name()), List.of()))).toList();
    }

    /** Another name of something. @param name the one its pages stand under */
    private record OtherName(SubjectRef subject, String words, String name) {
    }

    /**
     * What else something is called: a term in other words, a firm in short, a county today, a cluster later and in
     * short, as in the brackets of its name. What stands in those of a firm's name is where it works.
     */
    private Stream<OtherName> otherNames() {
        return Stream.of(
                content.terms().stream().flatMap(term -> term.aliases().stream()
                        .map(alias -> new OtherName(term.ref(), alias, term.name()))),
                content.firms().stream().flatMap(firm -> firm.aliases().stream()
                        .map(alias -> new OtherName(firm.ref(), alias, firm.name()))),
                content.counties().stream().filter(County::renamed)
                        .map(county -> new OtherName(county.ref(), county.nameNow(), county.name())),
                content.searchTerms().stream().filter(term -> term.subject().kind() == SubjectKind.CLUSTER)
                        .flatMap(term -> content.index().cluster(term.subject().id())
                                .filter(cluster -> cluster.name().contains(Punctuation.bracketed(term.text()))).stream()
                                .map(cluster -> new OtherName(cluster.ref(), term.text(), cluster.name()))),
                content.changes().stream().flatMap(change -> content.index().cluster(change.clusterId()).stream()
                        .filter(cluster -> namesPlaceOf(cluster, change.nameAfter()))
                        .map(cluster -> new OtherName(cluster.ref(), change.nameAfter(), cluster.name()))))
                .flatMap(other -> other);
    }

    /** Firms of which one's name is part of the other's, unless they make things of other classes: 信钢, 信钢集团. */
    private List<String> calledAlike(SubjectRef subject, String name) {
        return subject.kind() != SubjectKind.FIRM ? List.of() : content.firms().stream()
                .filter(firm -> !firm.ref().equals(subject) && (firm.name().contains(name)
                        || name.contains(firm.name())) && !isOfOtherClasses(subject.id(), firm.id()))
                .map(Firm::name).toList();
    }

    private boolean isOfOtherClasses(String firm, String other) {
        Set<String> classes = classes(firm);
        Set<String> others = classes(other);
        return !classes.isEmpty() && !others.isEmpty() && Collections.disjoint(classes, others);
    }

    private Set<String> classes(String firm) {
        return content.index().rolesOf(firm).stream().flatMap(role -> role.industryIds().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a cluster's later name says where it is: what it has become is no name. */
    private boolean namesPlaceOf(Cluster cluster, String name) {
        Set<SubjectRef> places = new HashSet<>(Set.of(SubjectRef.prefecture(cluster.prefectureCode())));
        cluster.countyCodes().forEach(code -> places.add(SubjectRef.county(code)));
        return content.searchTerms().stream().filter(term -> term.role() == SearchTerm.Role.NAME)
                .anyMatch(term -> places.contains(term.subject()) && name.contains(term.text()));
    }

    /** The first of several that are held against what is typed. */
    private static String before(String alternatives) {
        return alternatives.contains("|") ? alternatives.substring(0, alternatives.indexOf('|')) : alternatives;
    }

    /** The reading of a name: what stands in brackets is found by itself, and read behind the rest. */
    private static List<String> reading(SubjectRef subject, String name, Map<String, List<String>> readings) {
        List<String> whole = readings.getOrDefault(subject + name, List.of());
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("\\p{IsPunctuation}")) {
            parts.addAll(readings.getOrDefault(subject + part, List.of()));
        }
        return parts;
    }

    /** A firm's short name may be a word of the language: it is meant where the records of its clusters are shown. */
    private Optional<Set<SubjectRef>> recorded(SubjectRef subject, String name) {
        if (subject.kind() != SubjectKind.FIRM || name.length() >= SHORTEST_MEANT) {
            return Optional.empty();
        }
        Set<SubjectRef> pages = new HashSet<>();
        for (FirmRole role : content.index().rolesOf(subject.id())) {
            SubjectRef cluster = SubjectRef.cluster(role.clusterId());
            pages.add(cluster);
            content.index().prefectureOf(cluster).ifPresent(prefecture -> pages.add(prefecture.ref()));
        }
        return Optional.of(pages);
    }

    /** What a volume holds. 济源 is no city of the 17, though it stands beside them. */
    private String held(SeriesAssembler.Kind kind, VolumeSelection of, int pages) {
        List<String> direct = kind != SeriesAssembler.Kind.PREFECTURE ? List.of() : content.counties().stream()
                .filter(county -> county.provinceDirect() == County.ProvinceDirect.JIYUAN)
                .flatMap(county -> content.index().prefecture(county.prefectureCode()).stream()).filter(of::has)
                .map(unit -> TEXTS.get("volume.pages.direct", unit.name())).toList();
        int others = pages - direct.size();
        return Stream.concat(others == 0 ? Stream.of() : Stream.of(TEXTS.get("volume.pages." + kind, others)),
                direct.stream()).collect(Collectors.joining(Punctuation.names()));
    }

    private List<PageText.Facts.Line> volume(String title, String held, String approval, PaperSize paper,
                                             ZonedDateTime made) {
        String version = Optional.ofNullable(VolumeWriter.class.getPackage().getImplementationVersion()).orElse("");
        String editor = meta(MetaKeys.EDITOR);
        return Stream.of(line("title", title),
                line("editor", editor.isBlank() ? TEXTS.get("volume.editor.none") : editor),
                line("pages", held),
                line("year", TEXTS.get("volume.year", MapHeading.year(content))),
                line("paper", TEXTS.get("volume.paper", paper.name(), paper.width(), paper.height())),
                line("date", meta(MetaKeys.DATA_DATE)), line("made", made.toLocalDate().toString()),
                line("program", version),
                line("approval", approval.isBlank() ? TEXTS.get("volume.approval.none") : approval))
                .filter(line -> !line.value().isEmpty()).toList();
    }

    private List<PageText.Facts.Line> maps() {
        return Stream.of(line("boundaries", meta(MetaKeys.BOUNDARY_SOURCE)),
                line("boundaryTerms", meta(MetaKeys.BOUNDARY_TERMS)), line("courses", meta(MetaKeys.COURSE_SOURCE)),
                line("courseTerms", meta(MetaKeys.COURSE_TERMS))).filter(l -> !l.value().isBlank()).toList();
    }

    private List<PageText.Facts.Line> book() {
        return Stream.concat(content.index().source(Source.BOOK).stream().map(book -> line("title", book.title())),
                content.imprint().stream().map(l -> new PageText.Facts.Line(l.label(), l.text()))).toList();
    }

    private static PageText.Facts.Line line(String key, String value) {
        return new PageText.Facts.Line(TEXTS.get("volume.line." + key), value);
    }
}
