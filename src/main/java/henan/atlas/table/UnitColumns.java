package henan.atlas.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;

/** What is told of counties and of prefectures. */
final class UnitColumns {
    private static final double WHOLE = 1e9;

    private final AtlasSnapshot content;
    private final AtlasIndex index;

    private UnitColumns(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
    }

    static List<ColumnReader<County>> ofCounties(AtlasSnapshot content) {
        return new UnitColumns(content).counties();
    }

    static List<ColumnReader<Prefecture>> ofPrefectures(AtlasSnapshot content) {
        return new UnitColumns(content).prefectures();
    }

    private List<ColumnReader<County>> counties() {
        ColumnList<County> list = new ColumnList<>(TableKind.COUNTIES, content);
        return list.usual("name", ColumnType.TEXT, each -> Cell.text(each.name()))
                .usual("prefecture_code", ColumnType.TEXT, each -> list.prefectures(List.of(each.prefectureCode())))
                .usual("kind", ColumnType.TEXT, each -> Cell.text(each.kind().word()))
                .usual("clusters", ColumnType.NUMBER, each -> clusters(each.ref()))
                .usual("industry_ids", ColumnType.WORDS, each -> industries(list, each.ref()))
                .usual("figures", ColumnType.TEXT, each -> list.figure(each.ref()))
                .usual("case", ColumnType.NUMBER, each -> cases(each.ref()))
                .usual("name_now", ColumnType.TEXT, each -> each.nameNow().equals(each.name()) ? Cell.NONE
                        : Cell.remark(each.nameNow()))
                .further("code", ColumnType.TEXT, each -> Cell.text(each.code()))
                .further("code_now", ColumnType.TEXT, each -> Cell.text(each.codeNow()))
                .further("change", ColumnType.TEXT, each -> Cell.remark(each.change()))
                .further("geom", ColumnType.PLACE, each -> seat(each.ref()))
                .measured(SubjectKind.COUNTY, content.observations(), County::ref).columns();
    }

    private List<ColumnReader<Prefecture>> prefectures() {
        ColumnList<Prefecture> list = new ColumnList<>(TableKind.PREFECTURES, content);
        return list.usual("name", ColumnType.TEXT, each -> Cell.text(each.name()))
                .usual("counties", ColumnType.NUMBER, each -> Cell.number(index.countiesIn(each.code()).size()))
                .usual("clusters", ColumnType.NUMBER, each -> clusters(each.ref()))
                .usual("industry_ids", ColumnType.WORDS, each -> industries(list, each.ref()))
                .usual("figures", ColumnType.TEXT, each -> list.figure(each.ref()))
                .usual("case", ColumnType.NUMBER, each -> cases(each.ref()))
                .usual("published_area_km2", ColumnType.NUMBER, each -> area(each.publishedAreaKm2()))
                .further("area_note", ColumnType.TEXT, each -> Cell.remark(each.areaNote()))
                .further("code", ColumnType.TEXT, each -> Cell.text(each.code()))
                .further("geom", ColumnType.PLACE, each -> seat(each.ref()))
                .measured(SubjectKind.PREFECTURE, content.observations(), Prefecture::ref).columns();
    }

    private static Cell area(double squareKilometres) {
        return squareKilometres <= 0 || squareKilometres > WHOLE ? Cell.UNRECORDED
                : Cell.number(squareKilometres);
    }

    /** How many count in it: that there is none is known. */
    private Cell clusters(SubjectRef unit) {
        int number = index.counted(unit).size();
        return number == 0 ? Cell.NONE : Cell.number(number);
    }

    private Cell cases(SubjectRef unit) {
        int number = index.casesWithin(unit).size();
        return number == 0 ? Cell.NONE : Cell.number(number);
    }

    private <R> Cell industries(ColumnList<R> list, SubjectRef unit) {
        return list.industries(index.counted(unit).stream().flatMap(each -> index.industryClasses(each).stream())
                .distinct().toList());
    }

    private Cell seat(SubjectRef unit) {
        return index.seat(unit).map(Seat::position).map(Places::cell).orElse(Cell.UNRECORDED);
    }
}
