package henan.atlas.ui.making.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.page.PagePart;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.thematic.AreaUnit;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTextTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        PageChoice page = PageChoice.FIRST.withTemplate(PageTemplate.CLUSTER).withPaper(PaperSize.A3).withAcross(true)
                .withScale(OptionalDouble.of(750_000)).withPart(PagePart.NORTH, false).withApproval("豫S|2014\\1")
                .withNote("一\n二\\n").withTheme(new ThemeShown("series:a/亿元", AreaUnit.COUNTY, "2013"));
        ChoiceText chosen = new ChoiceText(page, new FileChoice(DrawingFormat.PNG, 150, Optional.of(Path.of("/图 册"))));
        assertEquals(chosen, ChoiceText.read(chosen.written()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "PROVINCE|A4|true||BOOK|PRINT|LEGEND||||PREFECTURE||PDF|viel|",
        "PROVINCE|A4|true||BOOK|PRINT|UNKNOWN||||PREFECTURE||PDF|300|"})
    void strangeWordsCountAsNeverChosen(String written) {
        assertEquals(new ChoiceText(PageChoice.FIRST, FileChoice.FIRST), ChoiceText.read(written));
    }
}
