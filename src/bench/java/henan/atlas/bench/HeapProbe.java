package henan.atlas.bench;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an open atlas holds: in a process of its own, after pictures of every level. */
final class HeapProbe {
    private static final int STEPS = 8;

    private HeapProbe() {
    }

    /** @param arguments the file; prints the heap used and the memory resident, in megabytes */
    public static void main(String[] arguments) throws Exception {
        try (AtlasUnderTest atlas = new AtlasUnderTest(Path.of(arguments[0]))) {
            Viewport view = atlas.fit(SubjectRef.PROVINCE);
            for (int step = 0; step < STEPS; step++) {
                atlas.draw(view);
                view = view.zoomedAbout(view.width() / 2.0, view.height() / 2.0, 2);
            }
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println((runtime.totalMemory() - runtime.freeMemory() >> 20) + " " + resident());
        }
    }

    private static long resident() throws Exception {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readString(status).lines().filter(l -> l.startsWith("VmRSS"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
    }
}
