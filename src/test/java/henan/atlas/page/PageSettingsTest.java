package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.PaperSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSettingsTest {
    private static final PageChoice PAGE = PageChoice.FIRST.withTemplate(PageTemplate.CLUSTER)
            .withPaper(PaperSize.A3).withAcross(true).withScale(OptionalDouble.of(750_000))
            .withPart(PagePart.NORTH, false).withApproval("豫S|2014\\1").withNote("一\n二\\n")
            .withLogo(Optional.of(Path.of("/图 册/标志.png"))).over(SubjectRef.PROVINCE)
            .withTheme(Optional.of(ThemeChoice.usual("series:a/亿元", AreaUnit.COUNTY, "2013")));

    @Test
    void whatIsWrittenIsReadAgain() {
        PageSettings chosen = new PageSettings(PAGE, new FileChoice(DrawingFormat.PNG, 150,
                Lettering.OUTLINES, Binding.BOOKLET, Optional.of(Path.of("/图 册"))));
        assertEquals(chosen, PageSettings.read(chosen.text()));
    }

    @Test
    void namedChoicesAreRememberedAndOneOfANameIsTheLast() {
        List<PagePreset> presets = PagePreset.with(PagePreset.with(List.of(), new PagePreset("汇报用", PAGE)),
                new PagePreset("上墙_A0", PAGE.withPaper(PaperSize.A0)));
        PageSettings chosen = new PageSettings(PageChoice.FIRST, FileChoice.FIRST, presets);
        assertEquals(chosen, PageSettings.read(chosen.text()));
        List<PagePreset> renewed = PagePreset.with(presets, new PagePreset(" 汇报用 ", PageChoice.FIRST));
        assertEquals(List.of("汇报用", "上墙_A0"), renewed.stream().map(PagePreset::name).toList());
        assertEquals(PageChoice.FIRST, renewed.get(0).choice());
        assertEquals(List.of("上墙_A0"), PagePreset.without(renewed, "汇报用").stream().map(PagePreset::name).toList());
        assertEquals(List.of(), PageSettings.read("{\"presets\":[{\"name\":\" \"},7,{\"template\":\"CLUSTER\"}]}")
                .presets());
    }

    static Iterable<PaperSize> sizes() {
        return PaperSize.OFFERED;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everySizeOfferedIsRemembered(PaperSize size) {
        for (PaperSize lying : new PaperSize[] {size.upright(), size.across()}) {
            PageSettings chosen = new PageSettings(PageChoice.of(PageTemplate.PROVINCE, lying), FileChoice.FIRST);
            assertEquals(lying, PageSettings.read(chosen.text()).page().paper());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[1]", "{}", "{\"map\":{}}", "{\"map\":{\"purpose\":\"DANCING\"}}",
        "{\"template\":\"POSTER\",\"map\":7,\"parts\":\"all\",\"dpi\":\"viel\"}",
        "PROVINCE|A4|true||BOOK|PRINT|LEGEND||||PREFECTURE||PDF|300|"})
    void strangeWordsCountAsNeverChosen(String written) {
        assertEquals(PageSettings.FIRST, PageSettings.read(written));
    }

    @Test
    void oneStrangeValueDoesNotForgetTheOthers() {
        PageSettings chosen = new PageSettings(PAGE, FileChoice.FIRST);
        PageSettings read = PageSettings.read(chosen.text().replace("\"A3\"", "\"B7\"")
                .replace("\"dpi\":300", "\"dpi\":90000"));
        assertEquals(PAGE.withPaper(PaperSize.A4), read.page());
        assertEquals(FileChoice.MOST_DPI, read.files().dpi());
    }
}
