package henan.atlas.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes the program's style sheets in the form JavaFX reads without parsing, each beside its text, where JavaFX looks
 * for it; a step of the build, never run by the program. To parse them took a tenth of a second of every start.
 */
public final class CompileSheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private CompileSheets() {
    }

    /** @param arguments the folder of the style sheets */
    public static void main(String[] arguments) throws IOException {
        for (Path sheet : sheets(Path.of(arguments[0]))) {
            Stylesheet.convertToBinary(sheet.toFile(), binary(sheet));
        }
    }

    /** Style sheets of a folder and of those in it. @throws IllegalStateException where there are none */
    static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList();
            if (sheets.isEmpty()) {
                throw new IllegalStateException("no style sheets in " + folder);
            }
            return sheets;
        }
    }

    private static File binary(Path sheet) {
        String name = sheet.getFileName().toString();
        return sheet.resolveSibling(name.substring(0, name.length() - TEXT.length()) + BINARY).toFile();
    }
}
