package henan.atlas.cli;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.LeadingText;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.profile.Link;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Column;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.text.WordList;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of subject that can be listed; named on the command line in lower case. */
enum ListableKind {
    CLUSTERS(content -> content.clusters().stream().map(each -> ListedCluster.of(each, content.index())).toList(),
            ListableKind::clusters),
    COUNTIES(AtlasSnapshot::counties, ListableKind::counties),
    PREFECTURES(AtlasSnapshot::prefectures, ListableKind::prefectures),
    FIRMS(AtlasSnapshot::firms, ListableKind::firms),
    FIGURES(AtlasSnapshot::observations, content -> usual(content, TableKind.FIGURES)),
    HONOURS(AtlasSnapshot::awards, content -> usual(content, TableKind.HONOURS)),
    CASES(AtlasSnapshot::caseStudies, ListableKind::cases),
    BOOK(content -> new ProfileAssembler(content).book().entries(), ListableKind::book),
    EVENTS(AtlasSnapshot::events, ListableKind::events),
    TERMS(AtlasSnapshot::terms, ListableKind::terms),
    SOURCES(content -> content.index().sources(), ListableKind::sources),
    THEMES(content -> new ThemeCatalog(content).themes(), ListableKind::themes);

    private final Function<AtlasSnapshot, List<?>> records;
    private final Function<AtlasSnapshot, List<List<String>>> rows;

    ListableKind(Function<AtlasSnapshot, List<?>> records, Function<AtlasSnapshot, List<List<String>>> rows) {
        this.records = records;
        this.rows = rows;
    }

    /** The kind of record, where its rows can be chosen among by a condition. */
    Optional<RecordType<?>> chosen() {
        return switch (this) {
            case CLUSTERS -> Optional.of(RecordTypes.CLUSTER);
            case COUNTIES -> Optional.of(RecordTypes.COUNTY);
            case PREFECTURES -> Optional.of(RecordTypes.PREFECTURE);
            case FIRMS -> Optional.of(RecordTypes.FIRM);
            case FIGURES -> Optional.of(RecordTypes.OBSERVATION);
            case HONOURS -> Optional.of(RecordTypes.AWARD);
            case CASES -> Optional.of(RecordTypes.CASE_STUDY);
            case SOURCES -> Optional.of(RecordTypes.SOURCE);
            default -> Optional.empty();
        };
    }

    /** The table whose rows these are. */
    Optional<TableKind> kind() {
        return TableKind.of(toString());
    }

    /** The records themselves, all fields. */
    List<?> records(AtlasSnapshot content) {
        return records.apply(content);
    }

    /** What one wants to see of them at a glance. */
    TextTable table(AtlasSnapshot content) {
        return TextTable.of(Messages.of("cli").get("list.columns." + this), rows.apply(content));
    }

    /** The same for a file, every cell a text: codes begin with noughts. */
    SheetBook sheets(AtlasSnapshot content) {
        String title = Messages.of("cli").get("list.title." + this);
        return new SheetBook(title, List.of(DataSheet.of(title,
                Stream.of(Messages.of("cli").get("list.columns." + this).split("\\|")).map(SheetColumn::text).toList(),
                rows.apply(content).stream().map(row -> row.stream().map(CellValue::of).toList()).toList())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The usual columns of a table, for what has none of its own here. */
    private static List<List<String>> usual(AtlasSnapshot content, TableKind kind) {
        AtlasTables tables = new AtlasTables(content);
        return rows(tables.of(kind), tables.ask(TableQuery.of(kind)));
    }

    /** What a result shows, under the columns' names. */
    static TextTable table(SubjectTable table, TableResult result) {
        return new TextTable(Stream.concat(Stream.of(Messages.of("cli").get("list.id")),
                result.columns().stream().map(Column::title)).toList(), rows(table, result));
    }

    /** What a result shows, by its rows. */
    private static List<List<String>> rows(SubjectTable table, TableResult result) {
        return result.rows().stream().map(row -> Stream.concat(Stream.of(row.recordId()),
                result.columns().stream().map(column -> table.cell(row, column).shown())).toList()).toList();
    }

    private static List<List<String>> clusters(AtlasSnapshot content) {
        return content.clusters().stream().map(cluster -> List.of(cluster.id(), named(cluster),
                prefecture(content, cluster.ref()), cluster.countyText(),
                LeadingText.of(content.index().leadingShown(cluster), content.index()),
                cluster.confidence().name())).toList();
    }

    private static String named(Cluster cluster) {
        String standing = AtlasIndex.standing(cluster);
        return standing.isEmpty() ? cluster.name()
                : Messages.of("cli").get("list.marked", cluster.name(), standing);
    }

    private static List<List<String>> counties(AtlasSnapshot content) {
        return content.counties().stream().map(county -> List.of(county.code(), county.name(), county.kind().word(),
                prefecture(content, county.ref()), county.codeNow(), county.nameNow())).toList();
    }

    private static String prefecture(AtlasSnapshot content, SubjectRef place) {
        return content.index().prefectureOf(place).map(Prefecture::name).orElse("");
    }

    private static List<List<String>> prefectures(AtlasSnapshot content) {
        AtlasIndex index = content.index();
        return content.prefectures().stream().map(prefecture -> List.of(prefecture.code(), prefecture.name(),
                String.valueOf(index.countiesIn(prefecture.code()).size()),
                index.count(prefecture.ref()).brief())).toList();
    }

    private static List<List<String>> firms(AtlasSnapshot content) {
        AtlasIndex index = content.index();
        return content.firms().stream().map(firm -> {
            List<FirmRole> parts = index.rolesOf(firm.id());
            return List.of(firm.id(), firm.name(),
                    joined(parts, part -> index.name(SubjectRef.cluster(part.clusterId())).orElse("")),
                    joined(parts, FirmRole::product));
        }).toList();
    }

    private static String joined(List<FirmRole> parts, Function<FirmRole, String> text) {
        return parts.stream().map(text).filter(word -> !word.isEmpty()).distinct()
                .collect(Collectors.joining(Punctuation.names()));
    }

    private static List<List<String>> cases(AtlasSnapshot content) {
        return content.caseStudies().stream().map(study -> List.of(study.id(), study.title(),
                study.subjects().stream().map(subject -> name(content, subject))
                        .collect(Collectors.joining(Punctuation.names())),
                String.valueOf(study.questions().size()),
                study.paragraphs(CasePart.AFTERWARDS).isEmpty() ? "" : "✓")).toList();
    }

    private static String name(AtlasSnapshot content, SubjectRef subject) {
        return subject.equals(SubjectRef.PROVINCE) ? Messages.of("cli").get("province")
                : content.index().name(subject).orElse(subject.id());
    }

    private static List<List<String>> book(AtlasSnapshot content) {
        return new ProfileAssembler(content).book().entries().stream().map(line -> List.of(line.entry().id(),
                line.part(), line.page(), line.title(), line.kind(), texts(line.places()))).toList();
    }

    private static List<List<String>> events(AtlasSnapshot content) {
        return new ProfileAssembler(content).timeline().events().stream().map(event -> List.of(event.event().id(),
                event.date(), event.told().text(), texts(event.places()))).toList();
    }

    private static List<List<String>> terms(AtlasSnapshot content) {
        return new ProfileAssembler(content).glossary().words().stream().map(word -> List.of(word.term().id(),
                word.name(), String.join(Punctuation.names(), word.aliases()), word.firstPlace(),
                String.valueOf(word.uses().size()))).toList();
    }

    private static String texts(List<Link> links) {
        return links.stream().map(Link::text).collect(Collectors.joining(Punctuation.names()));
    }

    private static List<List<String>> sources(AtlasSnapshot content) {
        return content.index().sources().stream().map(source -> List.of(source.id(), source.title(),
                source.author(), source.publisher(), source.date().written(), source.kind())).toList();
    }

    private static List<List<String>> themes(AtlasSnapshot content) {
        ThemeCatalog catalog = new ThemeCatalog(content);
        return catalog.themes().stream().map(theme -> List.of(theme.id(), theme.title(),
                theme.unit(), units(catalog, theme))).toList();
    }

    /** What carries its values, as {@code --unit} has it, the periods there are, and how many places each has. */
    private static String units(ThemeCatalog catalog, Theme theme) {
        Messages texts = Messages.of("cli");
        return theme.units().stream().map(unit -> texts.get("list.theme.unit." + unit,
                WordList.of(theme.periods().get(unit).stream().map(period -> period(texts,
                        catalog.table(theme, unit, period))).toList())))
                .collect(Collectors.joining(texts.get("list.theme.between")));
    }

    private static String period(Messages texts, ThemeTable table) {
        return texts.get(table.isForMap() ? "list.theme.period" : "list.theme.listed", table.period(),
                table.values().size());
    }
}
