package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/henan/atlas/ui");

    @TempDir
    private Path folder;

    @Test
    void everySheetStandsBesideItsTextAndSaysTheSame() throws IOException {
        for (Path sheet : CompileSheets.sheets(SHEETS)) {
            Files.copy(sheet, folder.resolve(sheet.getFileName()));
        }
        CompileSheets.main(new String[] {folder.toString()});
        List<Path> texts = CompileSheets.sheets(folder);
        assertTrue(texts.size() > 5);
        for (Path text : texts) {
            Path binary = Path.of(text.toString().replace(".css", ".bss"));
            assertEquals(words(new CssParser().parse(text.toUri().toURL())),
                    words(Stylesheet.loadBinary(binary.toUri().toURL())), text.toString());
        }
    }

    private static List<String> words(Stylesheet sheet) {
        return sheet.getRules().stream().map(Rule::getSelectors).map(List::toString).toList();
    }

    @Test
    void aFolderWithoutSheetsIsTheWrongOne() {
        assertThrows(IllegalStateException.class, () -> CompileSheets.main(new String[] {folder.toString()}));
    }
}
