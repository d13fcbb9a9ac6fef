package henan.atlas.page.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfPackingTest {
    @Test
    void aStreamIsWhatPdfBoxWouldMakeOfIt() throws IOException {
        Random random = new Random(7);
        byte[] contents = random.ints(200_000, 0, 10_000).mapToObj(n -> n / 10.0 + " l\n")
                .collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII);
        try (PDDocument document = new PDDocument()) {
            COSStream expected = document.getDocument().createCOSStream();
            try (OutputStream out = expected.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(contents);
            }
            COSStream made = document.getDocument().createCOSStream();
            PdfPacking packing = new PdfPacking();
            packing.begin(made, contents);
            packing.finish();
            assertArrayEquals(raw(expected), raw(made));
            assertEquals(expected.entrySet().toString(), made.entrySet().toString());
        }
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }
}
