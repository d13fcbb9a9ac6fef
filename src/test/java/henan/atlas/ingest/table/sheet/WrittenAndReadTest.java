package henan.atlas.ingest.table.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.handout.SheetFormat;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program writes it reads again, whatever stands in it. */
class WrittenAndReadTest {
    private static final int COLUMNS = 5;
    private static final String SIGNS = "民权县产业集聚区亿元０１２％（），；\"';,\n <&>_x0041_ab12.🏭𠮷";

    @TempDir
    private Path folder;

    private static CellValue value(Random random) {
        if (random.nextInt(3) == 0) {
            return new CellValue.Amount(new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(
                    random.nextInt(4)));
        }
        int[] signs = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder("字");
        IntStream.range(0, random.nextInt(12)).forEach(i -> text.appendCodePoint(signs[random.nextInt(signs.length)]));
        return random.nextInt(6) == 0 ? CellValue.BLANK : CellValue.of(text.append("末").toString());
    }

    private static String told(CellValue value) {
        return value instanceof CellValue.Amount amount ? amount.number().stripTrailingZeros().toPlainString()
                : value.plain();
    }

    private static String told(ReadCell cell) {
        return cell.kind() == ReadCell.Kind.NUMBER ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString()
                : cell.text();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void everyCellComesBack(SheetFormat format) throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<List<CellValue>> rows = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                rows.add(IntStream.range(0, COLUMNS).mapToObj(column -> value(random)).toList());
            }
            Path file = folder.resolve("a" + seed);
            format.write(new SheetBook("", List.of(DataSheet.of("表", IntStream.range(0, COLUMNS)
                    .mapToObj(column -> SheetColumn.text("栏" + column)).toList(), rows))), file, () -> false);
            ReadSheet read = BookReader.read(file).first();
            for (ReadRow row : read.rows().subList(1, read.rows().size())) {
                for (int column = 0; column < COLUMNS; column++) {
                    assertEquals(told(rows.get(row.number() - 2).get(column)), told(row.cell(column)),
                            "seed " + seed + ", row " + row.number());
                }
            }
        }
    }
}
