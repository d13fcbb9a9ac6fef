package henan.atlas.table;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.LeadingText;
import henan.atlas.domain.Award;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is told of a cluster. */
final class ClusterColumns {
    private static final Messages TEXTS = Messages.of("table");

    private final AtlasSnapshot content;
    private final AtlasIndex index;
    private final List<ColumnReader<Cluster>> columns = new ArrayList<>();

    private ClusterColumns(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
    }

    static List<ColumnReader<Cluster>> of(AtlasSnapshot content) {
        return new ClusterColumns(content).all();
    }

    /** Every cluster that is recorded, those that do not count too: which are listed is the query's to say. */
    static List<Cluster> records(AtlasSnapshot content) {
        return content.clusters();
    }

    private List<ColumnReader<Cluster>> all() {
        Figures figures = new Figures(index);
        add("name", ColumnType.TEXT, true, this::name);
        add("prefecture_code", ColumnType.TEXT, true, each -> Cell.words(index.prefecture(each.prefectureCode())
                .map(Prefecture::name).orElse(each.prefectureCode()), List.of(each.prefectureCode())));
        add("county_codes", ColumnType.WORDS, true, each -> Cell.words(each.countyText(), each.countyCodes())
                .cited(each.citations()));
        add("leading_industries", ColumnType.WORDS, true, this::leading);
        add("firms", ColumnType.NUMBER, true, each -> Cell.count(index.rolesIn(each.id()).size())
                .cited(cited(index.rolesIn(each.id()), FirmRole::citations)));
        add("figures", ColumnType.TEXT, true, each -> figures.cell(index.observations(each.ref()), true));
        add("confidence", ColumnType.GRADE, true, each -> Cell.words(each.confidence().name(),
                List.of(each.confidence().name().toLowerCase(Locale.ROOT))));
        add("case", ColumnType.WORDS, true, this::teaching);
        add("industry_ids", ColumnType.WORDS, false, this::classes);
        add("industry_id", ColumnType.TEXT, false, each -> named(Stream.of(index.industryClass(each))
                .filter(id -> !id.equals(Industry.UNKNOWN)).toList()));
        add("firm_ids", ColumnType.WORDS, false, each -> {
            List<String> ids = index.rolesIn(each.id()).stream().map(FirmRole::firmId).distinct().toList();
            return Cell.words(list(ids, id -> index.name(SubjectRef.firm(id)).orElse(id)), ids)
                    .cited(cited(index.rolesIn(each.id()), FirmRole::citations));
        });
        add("honours", ColumnType.WORDS, false, this::honours);
        add("level", ColumnType.TEXT, false, each -> Cell.text(each.level()).cited(each.citations()));
        add("standing", ColumnType.TEXT, false, each -> Cell.remark(AtlasIndex.standing(each)));
        add("valid_from", ColumnType.YEAR, false, each -> year(each.validFrom()));
        add("valid_to", ColumnType.YEAR, false, each -> year(each.validTo()));
        add("name_now", ColumnType.TEXT, false, this::nameNow);
        add("county_now_text", ColumnType.TEXT, false, each -> Cell.text(each.countyNowText()));
        add("county_text", ColumnType.TEXT, false, each -> Cell.text(each.countyText()));
        add("prefecture", ColumnType.TEXT, false, each -> Cell.text(index.prefecture(each.prefectureCode())
                .map(Prefecture::name).orElse("")));
        add("county", ColumnType.WORDS, false, each -> {
            List<String> names = each.countyCodes().stream().flatMap(code -> index.county(code).stream())
                    .map(County::name).toList();
            return Cell.words(WordList.of(names).toString(), names);
        });
        add("note", ColumnType.TEXT, false, each -> Cell.remark(each.note()));
        add("geom", ColumnType.PLACE, false, each -> Places.cell(each.position()));
        add("basis", ColumnType.TEXT, false, each -> Cell.words(TEXTS.get("basis." + each.basis()),
                List.of(each.basis().name().toLowerCase(Locale.ROOT))));
        add("cluster_id", ColumnType.TEXT, false, each -> Cell.text(each.id()));
        columns.addAll(figures.columns(TableKind.CLUSTERS, SubjectKind.CLUSTER, content.observations(), Cluster::ref));
        return columns;
    }

    private void add(String id, ColumnType type, boolean usual, Function<Cluster, Cell> cell) {
        columns.add(new ColumnReader<>(new Column(TableKind.CLUSTERS, id, type, usual), cell));
    }

    private Cell name(Cluster cluster) {
        return Cell.text(cluster.name()).cited(cluster.citations());
    }

    private Cell leading(Cluster cluster) {
        List<LeadingIndustry> shown = index.leadingShown(cluster);
        boolean later = !shown.isEmpty() && shown.stream().allMatch(each -> index.afterBook(each).isAfter());
        return Cell.words(LeadingText.of(shown, index), shown.stream().map(LeadingIndustry::name).toList())
                .cited(cited(shown, LeadingIndustry::citations))
                .marked(later ? index.afterBook(shown.get(0)) : AfterBook.NO);
    }

    private Cell classes(Cluster cluster) {
        return named(index.industryClasses(cluster).stream().filter(id -> !id.equals(Industry.UNKNOWN)).toList())
                .cited(cited(index.leadingShown(cluster), LeadingIndustry::citations));
    }

    private Cell named(List<String> classes) {
        return Cell.words(list(classes, id -> index.industry(id).map(Industry::name).orElse(id)), classes);
    }

    /** Case studies before sentences noted: a study is worth a lesson. That the atlas has neither is known. */
    private Cell teaching(Cluster cluster) {
        List<CaseStudy> studies = index.cases(cluster.ref());
        List<Fact> facts = index.facts(cluster.ref());
        if (!studies.isEmpty()) {
            return Cell.words(TEXTS.get("case.study"), List.of("study"));
        }
        return facts.isEmpty() ? Cell.NONE : Cell.words(TEXTS.get("case.facts", facts.size()), List.of("facts"))
                .cited(cited(facts, Fact::citations));
    }

    private Cell honours(Cluster cluster) {
        List<Award> given = index.awards(cluster.id());
        List<String> names = given.stream().map(Award::name).distinct().toList();
        return Cell.words(list(given, each -> each.year().isEmpty() ? each.name()
                : TEXTS.get("honour.when", each.name(), each.year().inWords())), names)
                .cited(cited(given, Award::citations));
    }

    /** The name it was last given since; none where no step gave it another. */
    private Cell nameNow(Cluster cluster) {
        List<ClusterChange> renamed = index.changes(cluster.id()).stream()
                .filter(each -> !each.nameAfter().isEmpty()).toList();
        if (renamed.isEmpty()) {
            return Cell.NONE;
        }
        ClusterChange last = renamed.get(renamed.size() - 1);
        return Cell.text(last.nameAfter()).cited(last.citations()).marked(index.afterBook(last.date(),
                last.citations()));
    }

    private static Cell year(OptionalInt year) {
        return year.isPresent() ? Cell.number(year.getAsInt()) : Cell.NONE;
    }

    private static <T> String list(Collection<T> all, Function<T, String> words) {
        return WordList.of(all.stream().map(words).toList()).toString();
    }

    private static <T> List<Citation> cited(Collection<T> told, Function<T, List<Citation>> citations) {
        return told.stream().flatMap(each -> citations.apply(each).stream()).distinct().toList();
    }
}
