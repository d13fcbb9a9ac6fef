package henan.atlas.files;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that is still writing a file, or filling a folder, when it ends. */
final class HalfWritten {
    private HalfWritten() {
    }

    /** @param arguments a folder, and which of the two */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        if (arguments[1].equals("folder")) {
            try (Unfinished part = Unfinished.folder(folder)) {
                Files.writeString(part.path().resolve("1.png"), "half");
                waiting();
            }
        } else {
            AtomicFile.write(folder.resolve("a.pdf"), part -> {
                try (OutputStream out = Files.newOutputStream(part)) {
                    out.write('h');
                    waiting();
                }
                return part;
            });
        }
    }

    private static void waiting() {
        System.out.println("half");
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
