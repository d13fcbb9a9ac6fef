package henan.atlas.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.stream.Stream;

/** What is told of firms, figures, honours, case studies and sources. */
final class ThingColumns {
    private final AtlasSnapshot content;
    private final AtlasIndex index;

    ThingColumns(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
    }

    List<ColumnReader<Firm>> firms() {
        ColumnList<Firm> list = new ColumnList<>(TableKind.FIRMS, content);
        return list.usual("name", ColumnType.TEXT, each -> Cell.text(each.name()).cited(ColumnList.cited(
                        index.rolesOf(each.id()), FirmRole::citations)))
                .usual("clusters", ColumnType.WORDS, each -> list.subjects(index.rolesOf(each.id()).stream()
                        .map(role -> SubjectRef.cluster(role.clusterId())).toList()))
                .usual("prefecture_code", ColumnType.WORDS, each -> list.prefectures(index.rolesOf(each.id()).stream()
                        .flatMap(role -> index.cluster(role.clusterId()).stream()).map(Cluster::prefectureCode)
                        .toList()))
                .usual("role", ColumnType.WORDS, each -> words(index.rolesOf(each.id()).stream()
                        .map(role -> role.role().word())))
                .usual("product", ColumnType.WORDS, each -> words(index.rolesOf(each.id()).stream()
                        .map(FirmRole::product)))
                .usual("industry_ids", ColumnType.WORDS, each -> list.industries(index.firmClasses(each.id())))
                .further("aliases", ColumnType.WORDS, each -> words(each.aliases().stream()))
                .further("firm_id", ColumnType.TEXT, each -> Cell.text(each.id())).columns();
    }

    private static Cell words(Stream<String> all) {
        List<String> different = all.filter(word -> !word.isEmpty()).distinct().toList();
        return Cell.words(ColumnList.list(different, word -> word), different);
    }

    List<ColumnReader<Observation>> figures() {
        ColumnList<Observation> list = new ColumnList<>(TableKind.FIGURES, content);
        Figures figures = new Figures(index);
        return list.usual("subject", ColumnType.TEXT, each -> list.subjects(List.of(each.subject())))
                .usual("prefecture_code", ColumnType.TEXT, each -> list.prefectureOf(each.subject()))
                .usual("series", ColumnType.TEXT, each -> Cell.text(each.series()))
                .usual("value", ColumnType.NUMBER, each -> figures.alone(each))
                .usual("unit", ColumnType.TEXT, each -> Cell.remark(each.unit()))
                .usual("period", ColumnType.YEAR, each -> ColumnList.time(each.period())
                        .marked(figures.after(each)))
                .usual("qualifier", ColumnType.TEXT, each -> Cell.remark(each.qualifier()))
                .usual("sources", ColumnType.WORDS, each -> sources(list, each))
                .further("indicator", ColumnType.TEXT, each -> Cell.text(each.indicator()))
                .further("note", ColumnType.TEXT, each -> Cell.remark(each.note()))
                .further("observation_id", ColumnType.TEXT, each -> Cell.text(each.id())).columns();
    }

    private static Cell sources(ColumnList<Observation> list, Observation figure) {
        return list.subjects(figure.citations().stream().map(cited -> SubjectRef.source(cited.sourceId())).toList())
                .cited(figure.citations());
    }

    List<ColumnReader<Award>> honours() {
        ColumnList<Award> list = new ColumnList<>(TableKind.HONOURS, content);
        return list.usual("cluster_id", ColumnType.TEXT, each -> list.subjects(List.of(
                        SubjectRef.cluster(each.clusterId()))).cited(each.citations()))
                .usual("prefecture_code", ColumnType.TEXT, each -> list.prefectureOf(
                        SubjectRef.cluster(each.clusterId())))
                .usual("name", ColumnType.TEXT, each -> Cell.text(each.name()))
                .usual("year", ColumnType.YEAR, each -> ColumnList.time(each.year())
                        .marked(index.afterBook(each.year(), each.citations())))
                .usual("rank", ColumnType.TEXT, each -> Cell.remark(each.rank()))
                .further("award_id", ColumnType.TEXT, each -> Cell.text(each.id())).columns();
    }

    List<ColumnReader<CaseStudy>> cases() {
        ColumnList<CaseStudy> list = new ColumnList<>(TableKind.CASES, content);
        return list.usual("title", ColumnType.TEXT, each -> Cell.text(each.title()))
                .usual("subjects", ColumnType.WORDS, each -> list.subjects(each.subjects()))
                .usual("prefecture_code", ColumnType.WORDS, each -> list.prefectures(each.subjects().stream()
                        .flatMap(subject -> index.prefectureOf(subject).stream()).map(above -> above.code())
                        .toList()))
                .usual("industry_ids", ColumnType.WORDS, each -> list.industries(each.subjects().stream()
                        .flatMap(subject -> index.cluster(subject.id()).stream())
                        .flatMap(cluster -> index.industryClasses(cluster).stream()).toList()))
                .usual("questions", ColumnType.NUMBER, each -> Cell.count(each.questions().size()))
                .further("case_study_id", ColumnType.TEXT, each -> Cell.text(each.id())).columns();
    }

    List<ColumnReader<Source>> sources() {
        ColumnList<Source> list = new ColumnList<>(TableKind.SOURCES, content);
        return list.usual("title", ColumnType.TEXT, each -> Cell.text(each.title()))
                .usual("kind", ColumnType.TEXT, each -> Cell.text(each.kind()))
                .usual("publisher", ColumnType.TEXT, each -> Cell.text(each.publisher()))
                .usual("author", ColumnType.TEXT, each -> Cell.text(each.author()))
                .usual("date", ColumnType.YEAR, each -> ColumnList.time(each.date()))
                .further("url", ColumnType.TEXT, each -> Cell.text(each.url()))
                .further("note", ColumnType.TEXT, each -> Cell.remark(each.note()))
                .further("source_id", ColumnType.TEXT, each -> Cell.text(each.id())).columns();
    }
}
