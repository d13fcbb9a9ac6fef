package henan.atlas.cli;

import henan.atlas.carto.MapState;
import henan.atlas.page.MapExport;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.PaperSize;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a printed page may be asked to be. */
final class PageOptions {
    /** Resolution of print. */
    private static final int PRINT_DPI = 300;
    static final int LEAST_DPI = 36;
    static final int MOST_DPI = 1200;

    private final Messages texts = Messages.of("cli");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--paper", paramLabel = "PAPER", converter = PaperNames.class,
            completionCandidates = PaperNames.class, description = "${bundle:page.paper}${COMPLETION-CANDIDATES}")
    private PaperSize paper;

    @Option(names = "--landscape", description = "${bundle:page.landscape}")
    private boolean landscape;

    @Option(names = "--portrait", description = "${bundle:page.portrait}")
    private boolean portrait;

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:page.scale}")
    private Integer scale;

    @Option(names = "--dpi", paramLabel = "N", description = "${bundle:page.dpi}")
    private Integer dpi;

    @Option(names = "--text", paramLabel = "LETTERS", defaultValue = "text", description = "${bundle:page.letters}")
    private Choice.Letters letters;

    @Option(names = "--wording", paramLabel = "WORDING", description = "${bundle:page.wording}")
    private Choice.Wording wording;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "${bundle:page.purpose}")
    private Choice.Purpose purpose;

    @Option(names = "--approval", paramLabel = "TEXT", description = "${bundle:page.approval}")
    private String approval;

    @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:page.note}")
    private String note;

    @Option(names = "--logo", paramLabel = "FILE", description = "${bundle:page.logo}")
    private Path logo;

    @Option(names = "--without", paramLabel = "PART", split = "[,，、]",
            description = "${bundle:page.without}${COMPLETION-CANDIDATES}")
    private List<Choice.Part> without;

    @Option(names = "--crop-marks", description = "${bundle:page.cropMarks}")
    private boolean cropMarks;

    /** Whether anything was said that only paper can be. */
    boolean isPaper() {
        return paper != null || landscape || portrait || logo != null || without != null || cropMarks;
    }

    /** Whether it was said how the paper lies. */
    boolean isLaid() {
        return landscape || portrait;
    }

    /** Looks at what was said before any work is done. */
    void check() {
        if (landscape && portrait) {
            throw wrong("page.bothWays");
        }
        if (scale != null && scale < 1) {
            throw wrong("page.scale.tooSmall", scale);
        }
        if (scale != null && scale > PageChoice.MOST_SCALE) {
            throw wrong("page.scale.tooLarge", scale, PageChoice.MOST_SCALE);
        }
        if (dpi != null && (dpi < LEAST_DPI || dpi > MOST_DPI)) {
            throw wrong("page.dpi.range", dpi, LEAST_DPI, MOST_DPI);
        }
    }

    /** Looks at the name of the file that is to be written. */
    void checkForm(Path out) {
        if (!out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg|pdf)")) {
            throw wrong("map.form", out);
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), texts.get(key, arguments));
    }

    /** What was said, for a page of a kind. */
    PageChoice choice(PageTemplate template) {
        PaperSize size = paper == null ? PaperSize.OFFERED.get(0) : paper;
        return asked(PageChoice.of(template, landscape ? size.across() : portrait ? size.upright()
                : template.lay(size)));
    }

    /** What was said, for a picture of so many pixels. */
    PageChoice picture() {
        return asked(PageChoice.of(PageTemplate.MAP, PaperSize.OFFERED.get(0)).withMap(MapState.FIRST));
    }

    private PageChoice asked(PageChoice usual) {
        PageChoice page = usual.withScale(scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale))
                .withApproval(approval == null ? "" : approval).withNote(note == null ? "" : note)
                .withLogo(Optional.ofNullable(logo)).withPart(PagePart.CROP_MARKS, cropMarks);
        for (Choice.Part part : without == null ? List.<Choice.Part>of() : without) {
            page = page.withPart(part.part(), false);
        }
        page = wording == null ? page : page.withWording(wording.wording());
        return purpose == null ? page : page.withPurpose(purpose.purpose());
    }

    /** How a page is written. */
    DrawingDetail detail() {
        return new DrawingDetail(dpi == null ? PRINT_DPI : dpi, letters.lettering());
    }

    /** How a picture is written. */
    DrawingDetail pictureDetail() {
        return new DrawingDetail(dpi == null ? MapExport.DPI : dpi, letters.lettering());
    }

    /** Paper sizes by name. */
    static final class PaperNames implements ITypeConverter<PaperSize>, Iterable<String> {
        @Override
        public PaperSize convert(String name) {
            return PaperSize.named(name).orElseThrow(() -> new TypeConversionException(name));
        }

        @Override
        public Iterator<String> iterator() {
            return PaperSize.OFFERED.stream().map(PaperSize::name).iterator();
        }
    }
}
