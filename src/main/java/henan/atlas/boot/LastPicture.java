package henan.atlas.boot;

import henan.atlas.carto.PixelBox;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.map.MapPane;
import henan.atlas.ui.shell.KeptPicture;
import henan.atlas.ui.shell.KeptPictureFile;
import henan.atlas.ui.shell.WindowGround;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import javafx.geometry.Bounds;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The picture of its map a window leaves to the next one, which shows it before anything is read. Its stamp holds the
 * program, the language, and digests of the atlas and of all that the window remembers: where one of them is another,
 * so is the stamp, and the picture is not shown.
 */
final class LastPicture {
    /** What the launcher has begun to read; JavaFX makes the application itself, so it cannot be handed to that. */
    private static final AtomicReference<Optional<Ahead>> AHEAD = new AtomicReference<>(Optional.empty());

    private final Path state;
    private final KeptPictureFile file;
    /** Taken, but not yet written; of no stamp yet, since what the window remembers is written first. */
    private Optional<KeptPicture> taken = Optional.empty();

    /** @param state the file in which the window is remembered, beside which the picture lies */
    LastPicture(Path state) {
        this.state = state;
        this.file = new KeptPictureFile(state.resolveSibling(KeptPictureFile.NAME));
    }

    /** A picture that is read before there is a window. */
    private record Ahead(Path state, Path atlas, FutureTask<Optional<KeptPicture>> picture) {
    }

    /** Reads it for the window that is to come, on the thread of the caller, while JavaFX looks for a screen. */
    void readAhead(Path atlas) {
        Ahead ahead = new Ahead(state, atlas, new FutureTask<>(() -> load(atlas)));
        AHEAD.set(Optional.of(ahead));
        ahead.picture().run();
    }

    /**
     * Lays it over a window that opens an atlas, once it is read; unless it is another's. Does not wait.
     *
     * @param then what is to be done once it lies there, or at once where there is none
     */
    void layOver(WindowGround ground, Path atlas, Runnable then) {
        FutureTask<Optional<KeptPicture>> picture = Objects.requireNonNull(AHEAD.getAndSet(Optional.empty()))
                .filter(ahead -> ahead.state().equals(state) && ahead.atlas().equals(atlas)).map(Ahead::picture)
                .orElseGet(() -> new FutureTask<>(() -> load(atlas)));
        if (picture.isDone()) {
            of(picture).ifPresent(ground::cover);
            then.run();
            return;
        }
        BackgroundRunner reader = BackgroundRunner.pool("picture", 1);
        reader.run(cancelled -> {
            picture.run();
            return of(picture);
        }, kept -> {
            kept.ifPresent(ground::cover);
            reader.close();
            then.run();
        }, unreadable -> {
            reader.close();
            then.run();
        });
    }

    /** What was read, once it is; it can be done without, whatever was in its way. */
    private static Optional<KeptPicture> of(FutureTask<Optional<KeptPicture>> read) {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    /** The picture the last window left of this atlas, if the next would show the same. */
    Optional<KeptPicture> load(Path atlas) {
        return file.isThere() ? stamp(atlas).flatMap(file::load) : Optional.empty();
    }

    /** Takes it of a window that closes. @return false where the map does not show what the next one will */
    boolean take(Stage stage, MapPane map) {
        Bounds place = map.localToScene(map.getLayoutBounds());
        double enlarged = DevicePixels.enlarged(map);
        taken = map.still().map(still -> picture(stage, new PixelBox(place.getMinX(), place.getMinY(),
                map.getWidth() * enlarged, map.getHeight() * enlarged), still));
        return taken.isPresent();
    }

    private static KeptPicture picture(Stage stage, PixelBox place, Image still) {
        return KeptPicture.of(new KeptPicture.Size(stage.getScene().getWidth(), stage.getScene().getHeight()),
                stage.getOutputScaleX(), place, still);
    }

    /** Forgets what was taken. */
    void discard() {
        taken = Optional.empty();
    }

    /** Writes what was taken, and takes an older one away that is none any more. Not missed where it cannot be. */
    void write(Path atlas) {
        try {
            Optional<String> stamp = taken.isPresent() ? stamp(atlas) : Optional.empty();
            if (stamp.isPresent()) {
                file.save(stamp.get(), taken.orElseThrow());
            } else {
                file.forget();
            }
        } catch (IOException unwritable) {
            System.getLogger("henan.atlas").log(System.Logger.Level.DEBUG, unwritable.getMessage());
        }
    }

    /** What a picture of the atlas is drawn from now; empty where that cannot be read. */
    private Optional<String> stamp(Path atlas) {
        try {
            Path program = Path.of(LastPicture.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.of(String.join(" ", Files.getLastModifiedTime(program).toString(),
                    String.valueOf(Files.size(program)), Locale.getDefault().toLanguageTag(), digest(atlas),
                    digest(state)));
        } catch (IOException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Not against forgery, which would gain a picture of a map; it costs a hundredth of a second for the atlas. */
    private static String digest(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            CRC32 digest = new CRC32();
            ByteBuffer part = ByteBuffer.allocateDirect(1 << 18);
            while (channel.read(part) >= 0) {
                digest.update(part.flip());
                part.clear();
            }
            return channel.size() + "-" + Long.toHexString(digest.getValue());
        }
    }
}
