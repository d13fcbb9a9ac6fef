package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.LeadingText;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Award;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet.Cell;
import henan.atlas.profile.ComparisonSheet.Item;
import henan.atlas.profile.ComparisonSheet.Part;
import henan.atlas.profile.ComparisonSheet.Row;
import henan.atlas.profile.ComparisonSheet.Said;
import henan.atlas.text.Approximation;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers what is known of several places into rows. Of a place wider than a cluster, it tells of its clusters. */
final class ComparisonWriter {
    /** Firms named in a cell, clusters of a place of which something is told. */
    private static final int FIRMS = 12;
    private static final int CLUSTERS = 6;
    private static final String SHARES = "shares";
    /** Rows that tell of a place what its clusters are. */
    private static final Set<String> OF_CLUSTERS = Set.of("leading", "chain", ComparisonSheet.FIRMS, "awards");
    /** Figures of which one is a part of the other, of one source, period, scope and unit. */
    private static final List<List<String>> PARTS = List.of(List.of("规模以上企业", "入驻企业"),
            List.of("主导产业企业", "入驻企业"));

    private final PageDraft page;
    private final AtlasIndex index;
    private final List<SubjectRef> subjects;
    private final boolean later;
    private final ComparedFigures figures;

    /** @param later whether what is known from after the book only is told */
    ComparisonWriter(PageDraft page, List<SubjectRef> subjects, boolean later) {
        this.page = page;
        this.index = page.index();
        this.subjects = subjects;
        this.later = later;
        this.figures = new ComparedFigures(page, subjects, later);
    }

    /** @param heads the heads of the places' own pages, in their order */
    ComparisonSheet write(List<ComparisonSheet.Head> heads) {
        List<Row> rows = rows(id -> true);
        List<Row> kept = rows.stream().filter(row -> row.id().equals(SHARES)
                || row.cells().stream().anyMatch(cell -> !cell.items().isEmpty())).toList();
        return new ComparisonSheet(heads, kept, rows.stream().filter(row -> !kept.contains(row)).map(Row::label)
                .toList(), leftOut().toList(), page.references());
    }

    /** Only the rows in which something is known of all. @param all the whole sheet */
    ComparisonSheet writeRowsOfAll(List<ComparisonSheet.Head> heads, ComparisonSheet all) {
        Set<String> ids = all.rows().stream().filter(Row::isOfAll).map(Row::id).collect(Collectors.toSet());
        return new ComparisonSheet(heads, rows(ids::contains), List.of(), Stream.concat(leftOut(),
                Stream.of(page.text("compare.common"))).toList(), page.references());
    }

    private Stream<String> leftOut() {
        return later ? Stream.empty() : Stream.of(page.text("compare.withoutLater"));
    }

    private List<Row> rows(Predicate<String> wanted) {
        Map<String, Supplier<Row>> rows = new LinkedHashMap<>();
        rows.put("leading", () -> row("leading", "absent.leading", this::leading));
        rows.put("classes", this::classes);
        rows.put("chain", () -> row("chain", "absent.sources", this::chain));
        rows.put(ComparisonSheet.FIRMS, () -> row(ComparisonSheet.FIRMS, "absent.sources", this::firms));
        ComparedFigures.ORDER.forEach(topic -> rows.put(topic.name(), () -> figures.row(topic)));
        rows.put(SHARES, this::shares);
        rows.put("awards", () -> row("awards", "absent.sources", this::awards));
        rows.put("cases", () -> row("cases", "absent.sources", this::cases));
        rows.put("book", () -> row("book", "absent.book", this::book));
        rows.put("founding", () -> row("founding", "absent.sources", this::founding));
        rows.put("thenNow", () -> row("thenNow", "compare.unchanged", this::thenNow));
        return rows.entrySet().stream().filter(each -> wanted.test(each.getKey())).map(each -> each.getValue().get())
                .toList();
    }

    private Row row(String id, String absent, Function<SubjectRef, List<Item>> items) {
        boolean wider = OF_CLUSTERS.contains(id)
                && subjects.stream().anyMatch(subject -> subject.kind() != SubjectKind.CLUSTER);
        return cells(id, wider ? page.text("compare.ofClusters") : "",
                i -> new Cell(items.apply(subjects.get(i)), page.text(absent)));
    }

    private Row cells(String id, String remark, IntFunction<Cell> cells) {
        return new Row(id, page.text("compare.row." + id), remark,
                IntStream.range(0, subjects.size()).mapToObj(cells).toList());
    }

    private boolean isTold(AfterBook after) {
        return later || !after.isAfter();
    }

    private Part plain(String words) {
        return new Part(words, List.of(), AfterBook.NO, false);
    }

    /** The clusters of a place: itself where it is one. */
    private List<Cluster> clusters(SubjectRef subject) {
        return subject.kind() == SubjectKind.CLUSTER ? index.clustersOf(subject) : later
                ? Stream.concat(index.counted(subject).stream(), index.besides(subject).stream()).toList()
                : index.counted(subject);
    }

    /** What is told of the clusters of a place, under the name of each where there may be several. */
    private List<Item> each(SubjectRef subject, BiFunction<Cluster, String, List<Item>> told) {
        boolean named = clusters(subject).size() > 1;
        List<List<Item>> all = clusters(subject).stream()
                .map(c -> told.apply(c, named ? Cluster.brief(c.name()) : "")).filter(items -> !items.isEmpty())
                .toList();
        List<Item> items = all.stream().limit(CLUSTERS).flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > CLUSTERS) {
            items.add(new Said("", List.of(plain(page.text("compare.moreClusters", all.size() - CLUSTERS)))));
        }
        return items;
    }

    private List<Item> leading(SubjectRef subject) {
        return each(subject, (cluster, name) -> {
            List<LeadingIndustry> told = Stream.concat(index.leadingShown(cluster).stream(),
                    index.leadingAfterwards(cluster).stream()).filter(l -> isTold(index.afterBook(l))).toList();
            List<Item> items = new ArrayList<>();
            for (List<LeadingIndustry> group : LeadingText.groups(told, l -> List.of(l.said(), l.citations()))) {
                LeadingIndustry first = group.get(0);
                String names = LeadingText.names(group);
                Part part = new Part((name.isEmpty() ? "" : names) + (name.isEmpty() ? first.said()
                        : Punctuation.bracketed(first.said())), page.cite(first.citations()), index.afterBook(first),
                        Uncertainty.of(cluster).isUncertain());
                items.add(new Said(name.isEmpty() ? names : name, List.of(part)));
            }
            return items;
        });
    }

    private List<String> classes(Cluster cluster) {
        return later ? index.industryClasses(cluster) : index.industryClassesInTime(cluster);
    }

    private Set<String> classesOf(SubjectRef subject) {
        return clusters(subject).stream().flatMap(c -> classes(c).stream()).filter(ClusterLists::isKnown)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The classes of industry, those all places have and those one alone has. */
    private Row classes() {
        List<Set<String>> all = subjects.stream().map(this::classesOf).toList();
        Map<String, Long> having = all.stream().flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return cells("classes", having.values().stream().anyMatch(n -> n == subjects.size()) ? ""
                : page.text("compare.noneShared"), i -> {
            List<Item> items = new ArrayList<>();
            addClasses(items, "compare.shared", all.get(i), c -> having.getOrDefault(c, 0L) == subjects.size());
            addClasses(items, "compare.some", all.get(i), c -> having.getOrDefault(c, 0L) > 1
                    && having.getOrDefault(c, 0L) < subjects.size());
            addClasses(items, "compare.own", all.get(i), c -> having.getOrDefault(c, 0L) == 1);
            return new Cell(items, page.text("absent.leading"));
        });
    }

    private void addClasses(List<Item> items, String key, Set<String> classes,
                            Predicate<String> which) {
        String names = classes.stream().filter(which).map(c -> new ClusterLists(page).industryLink(c).text())
                .collect(Collectors.joining(Punctuation.names()));
        if (!names.isEmpty()) {
            items.add(new Said(names, List.of(plain(page.text(key)))));
        }
    }

    private List<Item> chain(SubjectRef subject) {
        return each(subject, (cluster, name) -> {
            List<ChainLink> links = index.chain(cluster.id()).stream()
                    .filter(link -> isTold(index.afterBook(link.citations()))).toList();
            if (links.isEmpty()) {
                return List.of();
            }
            List<Item> items = new ArrayList<>();
            if (!name.isEmpty()) {
                items.add(new Said(name, List.of()));
            }
            items.add(new ComparisonSheet.Stages(Arrays.stream(ChainLink.Stage.values()).map(stage -> {
                List<Statement> made = links.stream().filter(l -> l.stage() == stage)
                        .map(l -> new Statement(l.name(), "", page.cite(l.citations()))
                                .after(index.afterBook(l.citations()))).toList();
                return new ChainStage(page.text("chain." + stage), made,
                        made.isEmpty() ? page.text("absent.sources") : "");
            }).toList()));
            return items;
        });
    }

    private List<Item> firms(SubjectRef subject) {
        List<FirmRole> roles = clusters(subject).stream().flatMap(c -> index.rolesIn(c.id()).stream())
                .filter(role -> isTold(index.afterBook(role.citations())))
                .sorted(Comparator.comparing(FirmRole::role)).toList();
        long firms = roles.stream().map(FirmRole::firmId).distinct().count();
        if (firms == 0) {
            return List.of();
        }
        Map<FirmRole.Role, List<FirmRole>> byRole = roles.stream().collect(Collectors.groupingBy(FirmRole::role,
                LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        int left = FIRMS;
        for (Map.Entry<FirmRole.Role, List<FirmRole>> entry : byRole.entrySet()) {
            List<FirmRole> own = entry.getValue();
            List<FirmRole> named = own.subList(0, Math.min(left, own.size()));
            left -= named.size();
            String lead = (parts.isEmpty() ? "" : Punctuation.remarks()) + (entry.getKey() == FirmRole.Role.NAMED
                    && byRole.size() == 1 ? "" : page.text("compare.role", entry.getKey().word(), own.size()));
            for (int i = 0; i < named.size(); i++) {
                FirmRole role = named.get(i);
                boolean again = i > 0 && isAlike(named.get(i - 1), role);
                String words = (i == 0 ? lead : Punctuation.names()) + page.name(SubjectRef.firm(role.firmId()));
                if (again) {
                    Part last = parts.remove(parts.size() - 1);
                    parts.add(new Part(last.words() + words, last.citations(), last.after(), last.uncertain()));
                } else {
                    parts.add(new Part(words, page.cite(role.citations()), index.afterBook(role.citations()),
                            Uncertainty.of(role).isUncertain()));
                }
            }
            if (named.size() < own.size()) {
                parts.add(plain((named.isEmpty() ? lead : "") + page.text("compare.andMore",
                        own.size() - named.size())));
            }
        }
        return List.of(new Said(page.text("compare.firms", firms), parts));
    }

    private static boolean isAlike(FirmRole one, FirmRole other) {
        return one.citations().equals(other.citations()) && one.reading() == other.reading();
    }

    /** Shares and location quotients, only where both numbers are of one source, period and scope. */
    private Row shares() {
        return cells(SHARES, "", i -> {
            SubjectRef subject = subjects.get(i);
            List<Item> items = new ArrayList<>(PARTS.stream()
                    .flatMap(pair -> share(figures.of(i), pair.get(0), pair.get(1)).stream()).toList());
            if (subject.kind() == SubjectKind.PREFECTURE) {
                items.addAll(quotients(subject));
            }
            return new Cell(items, page.text(subject.kind() == SubjectKind.PREFECTURE ? "compare.shares.none.city"
                    : "compare.shares.none"));
        });
    }

    private List<Item> share(List<Observation> all, String part, String whole) {
        return all.stream().filter(o -> o.series().equals(part)).flatMap(o -> all.stream()
                .filter(w -> w.series().equals(whole) && w.period().equals(o.period()) && w.unit().equals(o.unit())
                        && w.citations().equals(o.citations()) && w.qualifier().equals(o.qualifier()))
                .flatMap(w -> share(o, w).stream())).toList();
    }

    /** Of numbers meant exactly alone. */
    private Optional<Item> share(Observation part, Observation whole) {
        double of = ComparedFigures.size(whole).orElse(0);
        double some = ComparedFigures.size(part).orElse(Double.MAX_VALUE);
        if (of <= 0 || some > of || !Approximation.of(part.qualifier()).word().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Said(page.text("compare.percent", 100 * some / of), List.of(new Part(
                page.text("compare.share", part.series(), whole.series(), part.value(), whole.value(), part.unit(),
                        part.period().inWords()), page.cite(part.citations()),
                index.afterBook(part.period(), part.citations()), false))));
    }

    /**
     * How much more often than in the province clusters of a city have a class: both counts are the atlas's own, of the
     * map's year, of clusters whose leading industries are known.
     */
    private List<Item> quotients(SubjectRef city) {
        List<Cluster> here = index.counted(city).stream().filter(this::isKnown).toList();
        List<Cluster> all = index.counted().stream().filter(this::isKnown).toList();
        Map<String, Long> classes = here.stream().flatMap(c -> classes(c).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return classes.entrySet().stream().filter(e -> e.getValue() > 1).map(e -> {
            long everywhere = all.stream().filter(c -> classes(c).contains(e.getKey())).count();
            double quotient = (double) e.getValue() / here.size() / ((double) everywhere / all.size());
            return Map.entry(quotient, new Said(page.text("compare.quotient", quotient), List.of(plain(page.text(
                    "compare.quotient.of", new ClusterLists(page).industryLink(e.getKey()).text(), here.size(),
                    e.getValue(), all.size(), everywhere)))));
        }).filter(e -> e.getKey() > 1).sorted(Comparator.comparing(e -> -e.getKey())).limit(3)
                .<Item>map(Map.Entry::getValue).toList();
    }

    private boolean isKnown(Cluster cluster) {
        return ClusterLists.isKnown(classes(cluster).get(0));
    }

    private List<Item> awards(SubjectRef subject) {
        return each(subject, (cluster, name) -> index.awards(cluster.id()).stream()
                .filter(a -> isTold(index.afterBook(a.year(), a.citations())))
                .sorted(Comparator.comparing(award -> award.year().written())).map(award -> award(award, name))
                .toList());
    }

    private Item award(Award award, String name) {
        String year = award.year().isEmpty() ? page.text("year.unknown") : page.text("year", award.year().written());
        String rank = index.isProposed(award) ? page.text("award.proposed")
                : award.rank().isEmpty() ? "" : page.text("award.rank", award.rank());
        return new Said(award.name(), List.of(new Part(Stream.of(name, year, rank).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(Punctuation.clauses())), page.cite(award.citations()),
                index.afterBook(award.year(), award.citations()), false)));
    }

    private List<Item> cases(SubjectRef subject) {
        List<CaseStudy> all = Stream.concat(index.cases(subject).stream(), subject.kind() == SubjectKind.CLUSTER
                ? Stream.empty() : index.casesWithin(subject).stream()).distinct().toList();
        List<Item> items = all.stream().limit(CLUSTERS).<Item>map(study -> new Said(study.title(),
                all.size() > 2 ? List.of() : lesson(study))).collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > CLUSTERS) {
            items.add(new Said("", List.of(plain(page.text("compare.moreCases", all.size() - CLUSTERS)))));
        }
        return items;
    }

    /** The first sentence of what a case teaches, or of what it begins with. */
    private List<Part> lesson(CaseStudy study) {
        return Stream.of(CasePart.LESSONS, CasePart.BACKGROUND).flatMap(part -> study.paragraphs(part).stream())
                .flatMap(paragraph -> paragraph.passages().stream()).limit(1).map(passage -> {
                    int stop = passage.text().indexOf('。');
                    return new Part(stop < 0 ? passage.text() : passage.text().substring(0, stop + 1),
                            page.cite(passage.citations()), AfterBook.NO, false);
                }).toList();
    }

    private List<Item> book(SubjectRef subject) {
        Stream<SubjectRef> within = subject.kind() == SubjectKind.CLUSTER ? Stream.of(subject)
                : Stream.concat(Stream.of(subject), clusters(subject).stream().map(Cluster::ref));
        List<Item> all = within.flatMap(s -> index.bookEntries(s).stream()).distinct().<Item>map(entry ->
                new Said(entry.title(), List.of(new Part(page.page(entry), page.cite(entry.citations()), AfterBook.NO,
                        false)))).toList();
        return all.size() <= CLUSTERS ? all : Stream.concat(all.stream().limit(CLUSTERS), Stream.of(new Said("",
                List.of(plain(page.text("compare.moreEntries", all.size() - CLUSTERS)))))).toList();
    }

    private List<Item> founding(SubjectRef subject) {
        return subject.kind() != SubjectKind.CLUSTER ? List.of()
                : index.observations(subject).stream().filter(o -> o.unit().equals("年"))
                        .filter(o -> isTold(index.afterBook(o.period(), o.citations())))
                        .sorted(Comparator.comparing(Observation::period, Period.IN_A_CHRONICLE))
                        .<Item>map(o -> new Said(o.period().inWords(), List.of(new Part(o.indicator()
                                + Punctuation.bracketed(o.qualifier()), page.cite(o.citations()),
                                index.afterBook(o.period(), o.citations()), false)))).toList();
    }

    private List<Item> thenNow(SubjectRef subject) {
        return switch (subject.kind()) {
            case CLUSTER -> index.cluster(subject.id()).stream()
                    .flatMap(c -> new ClusterHistory(page).steps(c).stream()).filter(step -> later
                            || Period.of(step.time()).firstYear() <= AtlasIndex.YEAR && step.time().matches(".*\\d.*"))
                    .<Item>map(step -> new Said(Period.of(step.time()).inWords(), List.of(new Part(step.text(),
                            step.citations(),
                            AtlasIndex.liesAfterMapYear(Period.of(step.time())) ? AfterBook.TIME : step.after(),
                            false)))).toList();
            case COUNTY -> later ? index.county(subject.id()).stream().flatMap(this::changed).toList() : List.of();
            default -> later ? index.countiesIn(subject.id()).stream().flatMap(this::changed).toList() : List.of();
        };
    }

    private Stream<Item> changed(County county) {
        return county.change().isEmpty() ? Stream.empty()
                : Stream.of(new Said(county.name(), List.of(plain(page.text("county.nowBrief", county.nameNow())
                        + Punctuation.remarks() + county.change()))));
    }
}
