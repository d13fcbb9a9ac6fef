package henan.atlas.cli;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.chart.CountedKind;
import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.report.SeriesAssembler;
import java.util.Locale;

/** Words of the command line that stand for something; picocli tells which there are when another is written. */
final class Choice {
    private Choice() {
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Languages the program speaks. */
    enum Lang {
        ZH, EN;

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** Page templates. */
    enum Template {
        PROVINCE(PageTemplate.PROVINCE), THEME(PageTemplate.THEME), PREFECTURE(PageTemplate.PREFECTURE),
        CLUSTER(PageTemplate.CLUSTER);

        private final PageTemplate template;

        Template(PageTemplate template) {
            this.template = template;
        }

        PageTemplate template() {
            return template;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** Parts of a page. */
    enum Part {
        LEGEND(PagePart.LEGEND), SCALE(PagePart.SCALE), NORTH(PagePart.NORTH), INSET(PagePart.INSET),
        TEXT(PagePart.TEXT), SOURCES(PagePart.SOURCES);

        private final PagePart part;

        Part(PagePart part) {
            this.part = part;
        }

        PagePart part() {
            return part;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** Wordings of the legend. */
    enum Wording {
        BOOK(LegendWording.BOOK), STANDARD(LegendWording.STANDARD);

        private final LegendWording wording;

        Wording(LegendWording wording) {
            this.wording = wording;
        }

        LegendWording wording() {
            return wording;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** What a map is read for. */
    enum Purpose {
        PRESENTATION(MapPurpose.PRESENTATION), READING(MapPurpose.READING), PRINT(MapPurpose.PRINT);

        private final MapPurpose purpose;

        Purpose(MapPurpose purpose) {
            this.purpose = purpose;
        }

        MapPurpose purpose() {
            return purpose;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** What carries a theme's values. */
    enum Unit {
        PREFECTURE(AreaUnit.PREFECTURE), COUNTY(AreaUnit.COUNTY), CLUSTER(AreaUnit.CLUSTER);

        private final AreaUnit unit;

        Unit(AreaUnit unit) {
            this.unit = unit;
        }

        AreaUnit unit() {
            return unit;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** Kinds of chart. */
    enum ChartKind {
        BARS, LINES, SCATTER, TREEMAP, COUNTS;

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** By what a chart counts. */
    enum Counted {
        INDUSTRY(CountedKind.INDUSTRY), HONOUR(CountedKind.HONOUR), GRADE(CountedKind.GRADE);

        private final CountedKind kind;

        Counted(CountedKind kind) {
            this.kind = kind;
        }

        CountedKind kind() {
            return kind;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** How values are classified. */
    enum Method {
        JENKS(ClassMethod.JENKS), QUANTILE(ClassMethod.QUANTILE), EQUAL(ClassMethod.EQUAL_INTERVAL),
        STDDEV(ClassMethod.STANDARD_DEVIATION);

        private final ClassMethod method;

        Method(ClassMethod method) {
            this.method = method;
        }

        ClassMethod method() {
            return method;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** What a series has a page of. */
    enum By {
        PREFECTURE(SeriesAssembler.Kind.PREFECTURE), CLUSTER(SeriesAssembler.Kind.CLUSTER),
        THEME(SeriesAssembler.Kind.THEME);

        private final SeriesAssembler.Kind kind;

        By(SeriesAssembler.Kind kind) {
            this.kind = kind;
        }

        SeriesAssembler.Kind kind() {
            return kind;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** What letters are in SVG. */
    enum Letters {
        TEXT(Lettering.TEXT), OUTLINES(Lettering.OUTLINES);

        private final Lettering lettering;

        Letters(Lettering lettering) {
            this.lettering = lettering;
        }

        Lettering lettering() {
            return lettering;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }

    /** File formats of a series. */
    enum Format {
        PDF(DrawingFormat.PDF), PNG(DrawingFormat.PNG), SVG(DrawingFormat.SVG);

        private final DrawingFormat format;

        Format(DrawingFormat format) {
            this.format = format;
        }

        DrawingFormat format() {
            return format;
        }

        @Override
        public String toString() {
            return lower(this);
        }
    }
}
