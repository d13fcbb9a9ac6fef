package henan.atlas.atlasfile;

import henan.atlas.change.Applied;
import henan.atlas.change.AtlasStore;
import henan.atlas.change.Change;
import henan.atlas.change.ChangePackage;
import henan.atlas.change.ChangeSet;
import henan.atlas.change.ChangeText;
import henan.atlas.change.Difference;
import henan.atlas.change.Merge;
import henan.atlas.change.Mismatch;
import henan.atlas.change.NameTerms;
import henan.atlas.change.Review;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ContentRules;
import henan.atlas.content.Finding;
import henan.atlas.content.RecordType;
import henan.atlas.content.UsableContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.search.SearchColumns;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's own atlas: a complete atlas in one file, with a journal of all that was ever altered, and the records
 * it was made over. Whoever reads atlases reads it like any other; this writes it.
 *
 * <p>A set is committed in one transaction: SQLite's rollback journal, written through to the disk. Whatever happens,
 * the file holds a set whole or not at all. While it is open nobody else writes to it: whoever comes second is told.
 */
public final class OwnAtlas implements AtlasStore {
    private static final Messages TEXT = Messages.of("atlasfile");

    private final Path file;
    private final Optional<Path> shipped;
    private Optional<Database> database = Optional.empty();
    private Optional<WriteLock> lock = Optional.empty();
    private AtlasSnapshot all;
    private AtlasSnapshot usable;
    private String head = "";
    private Optional<List<Finding>> found = Optional.empty();
    private final Deque<String> done = new ArrayDeque<>();
    private final Deque<String> undone = new ArrayDeque<>();

    private OwnAtlas(Path file, Optional<Path> shipped, AtlasSnapshot all) {
        this.file = file;
        this.shipped = shipped;
        this.all = all;
        this.usable = UsableContent.of(all).content();
    }

    /** Opens one that there is, to go on with. */
    public static OwnAtlas open(Path file) throws AtlasException {
        FileHeader.ofGeoPackage(file);
        OwnAtlas opened = new OwnAtlas(file, Optional.empty(), AtlasSnapshot.of(Map.of()));
        try {
            opened.connect();
            return opened;
        } catch (AtlasException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /**
     * One that is made over an atlas with the first set; until then no file is there, and nothing is written.
     *
     * @param file where it will lie; what lies there is opened instead
     */
    public static OwnAtlas over(Path atlas, Path file) throws AtlasException {
        if (Files.exists(file)) {
            return open(file);
        }
        try (AtlasFile shipped = AtlasFile.open(atlas)) {
            if (AtlasFile.isOwn(shipped.database())) {
                throw new AtlasException(TEXT.message("own.over", atlas));
            }
            return new OwnAtlas(file, Optional.of(atlas), shipped.everything());
        }
    }

    /** The file; it may not be there before the first set. */
    public Path path() {
        return file;
    }

    private void make(Path atlas) throws AtlasException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            AtomicFile.write(file, part -> {
                Files.copy(atlas, part, StandardCopyOption.REPLACE_EXISTING);
                if (!part.toFile().setWritable(true)) {
                    throw new FileSystemException(part.toString());
                }
                addJournal(part);
                return part;
            });
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("own.make", file), e);
        }
    }

    private void addJournal(Path part) throws AtlasException {
        try (Database writable = Database.writable(part); Statement sql = writable.connection().createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            for (String create : Schema.ownStatements()) {
                sql.execute(create);
            }
            Inserts inserts = Inserts.behind(writable.connection());
            for (String table : Schema.ownTables()) {
                new GeoPackageTables(inserts).attributes(table, TEXT.get("table." + table),
                        GeoPackageTables.lastChange(all));
                inserts.row(Schema.META, Schema.ROWS_PREFIX + table, "0");
            }
            BaseRecords.write(all, inserts);
            inserts.row(Schema.META, Schema.DIGEST_PREFIX + "atlas_base", "");
            inserts.row(Schema.META, Schema.JOURNAL_KEY, "");
            sql.execute("UPDATE atlas_meta SET value = '" + Schema.OWN_VERSION + "' WHERE key = '"
                    + Schema.SCHEMA_VERSION_KEY + "'");
            Set<String> touched = new TreeSet<>(Set.of("atlas_base", "gpkg_contents", Schema.MASTER));
            finish(writable, touched, new TreeSet<>(Set.of("atlas_base")));
            sql.execute("COMMIT");
        } catch (SQLException e) {
            throw WriteTrouble.told(file, e);
        }
    }

    /** Notes what is said of the tables. Nothing may be written between this and the commit. */
    private static void finish(Database writable, Set<String> touched, Set<String> counted)
            throws SQLException, AtlasException {
        Connection connection = writable.connection();
        try (var count = connection.prepareStatement("UPDATE atlas_meta SET value = ? WHERE key = ?")) {
            for (String table : counted) {
                count.setString(1, Long.toString(writable.number("SELECT count(*) FROM " + table)));
                count.setString(2, Schema.ROWS_PREFIX + table);
                count.executeUpdate();
            }
        }
        if (SearchIndexTable.isIn(writable)) {
            new SearchIndexTable(connection).noteFile(writable.file());
            touched.add(SearchIndexTable.NAME);
        }
        Digests.of(connection, touched).write();
    }

    private void connect() throws AtlasException {
        lock = Optional.of(WriteLock.of(file));
        Database writable = Database.writable(file);
        database = Optional.of(writable);
        AtlasFile.requireAtlas(writable);
        if (!AtlasFile.isOwn(writable)) {
            throw new AtlasException(TEXT.message("own.none", file));
        }
        read();
    }

    Database database() {
        return database.orElseThrow(() -> new IllegalStateException("not made yet: " + file));
    }

    private void read() throws AtlasException {
        Journal journal = new Journal(database());
        done.clear();
        undone.clear();
        long revision = 0;
        head = "";
        for (Journal.Step step : journal.steps()) {
            follow(step.id(), step.kind(), step.undoes());
            head = step.id();
            revision++;
        }
        all = new RecordReader(database()).read().at(revision);
        usable = UsableContent.of(all).content();
    }

    /** What can be undone and redone once a set is committed. */
    private void follow(String id, ChangeSet.Kind kind, String undoes) {
        switch (kind) {
            case UNDO -> {
                done.remove(undoes);
                undone.push(id);
            }
            case REDO -> {
                undone.remove(undoes);
                done.push(id);
            }
            default -> {
                undone.clear();
                done.push(id);
            }
        }
    }

    @Override
    public synchronized AtlasSnapshot snapshot() {
        return usable;
    }

    @Override
    public synchronized String head() {
        return head;
    }

    @Override
    public synchronized AtlasSnapshot commit(ChangeSet set) throws AtlasException {
        if (!set.base().equals(head)) {
            throw new AtlasException(TEXT.message("own.moved", file));
        }
        if (database.isEmpty()) {
            // Looked at first: a set that is refused makes no file.
            List<Finding> shippedFound = known();
            applied(set);
            found = Optional.of(shippedFound);
            make(shipped.orElseThrow());
            connect();
        }
        List<Finding> before = known();
        Applied applied = applied(set);
        ChangeSet made = set.with(applied.changes());
        try (Statement sql = database().connection().createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            try {
                write(made, applied.snapshot());
                sql.execute("COMMIT");
            } catch (SQLException | AtlasException | RuntimeException e) {
                rollBack(sql, e);
                found = Optional.of(before);
                throw e;
            }
        } catch (SQLException e) {
            throw WriteTrouble.told(file, e);
        }
        all = applied.snapshot();
        usable = UsableContent.of(all).content();
        head = made.id();
        follow(made.id(), made.kind(), made.undoes().orElse(""));
        return usable;
    }

    private static void rollBack(Statement sql, Exception why) {
        try {
            sql.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            why.addSuppressed(alreadyRolledBack);
        }
    }

    /** What the set makes of the atlas. @throws AtlasException when it does not fit, or would break a rule */
    private Applied applied(ChangeSet set) throws AtlasException {
        boolean asItIs = set.undoes().isPresent() || set.kind() == ChangeSet.Kind.OUTSIDE;
        Applied applied = Applied.to(all, asItIs ? set.changes() : NameTerms.with(all, set.changes()));
        if (!applied.mismatches().isEmpty()) {
            Mismatch first = applied.mismatches().get(0);
            throw new AtlasException(TEXT.message("own.mismatch", ChangeText.of(first.change()),
                    applied.mismatches().size()));
        }
        if (applied.changes().isEmpty()) {
            throw new AtlasException(TEXT.message("own.nothing"));
        }
        found = asItIs ? Optional.empty() : found;
        if (!asItIs) {
            Review review = Review.of(applied, known());
            if (!review.findings().isEmpty()) {
                throw new AtlasException(TEXT.message("own.rules", RecordCheck.worded(review.findings().get(0)),
                        review.findings().size()));
            }
            found = Optional.of(review.all());
        }
        return applied;
    }

    /** What is wrong already: asked once, since it takes as long as all the rest of a commit. */
    private List<Finding> known() {
        if (found.isEmpty()) {
            found = Optional.of(ContentRules.check(all));
        }
        return found.get();
    }

    private void write(ChangeSet set, AtlasSnapshot after) throws SQLException, AtlasException {
        Database writable = database();
        Journal journal = new Journal(writable);
        if (!journal.head().equals(head)) {
            throw new AtlasException(TEXT.message("own.moved", file));
        }
        boolean isTakenIn = set.kind() == ChangeSet.Kind.OUTSIDE;
        Set<String> tables;
        if (isTakenIn) {
            // The rows are there; of all tables it is noted anew what they say.
            tables = new RecordEdits(writable, after, after).write(new Difference(List.of()));
            tables.addAll(writable.query(Schema.STORED, row -> row.text(1)));
            tables.removeAll(Schema.GROWING);
            tables.add(Schema.MASTER);
        } else {
            if (!outside().isEmpty()) {
                throw new AtlasException(TEXT.message("own.altered", file));
            }
            tables = new RecordEdits(writable, all, after).write(new Difference(set.changes()));
        }
        journal.add(set, Inserts.behind(writable.connection()));
        try (var note = writable.connection().prepareStatement("UPDATE atlas_meta SET value = ? WHERE key = ?")) {
            String before = writable.query("SELECT value FROM atlas_meta WHERE key = ?", row -> row.text(1),
                    Schema.JOURNAL_KEY).get(0);
            note.setString(1, journal.digest(before, set.id()));
            note.setString(2, Schema.JOURNAL_KEY);
            note.executeUpdate();
        }
        if (SearchIndexTable.isIn(writable)) {
            SearchIndexTable.renewed(writable.connection(), SearchIndexTable.columns(writable),
                    SearchColumns.of(after));
        }
        Set<String> counted = new TreeSet<>(Schema.GROWING);
        tables.stream().filter(Schema.tables()::contains).filter(table -> !table.startsWith("gpkg_"))
                .forEach(counted::add);
        finish(writable, tables, counted);
    }

    /** What another program has altered in the file besides the journal; mostly nothing. Takes long. */
    public synchronized List<Change> outside() throws AtlasException {
        if (database.isEmpty() || SearchIndexTable.isOfFile(database())) {
            return List.of();
        }
        return Difference.between(told(), new RecordReader(database()).read()).changes();
    }

    /** What the journal tells the atlas says. */
    private AtlasSnapshot told() throws AtlasException {
        return told(database());
    }

    static AtlasSnapshot told(Database database) throws AtlasException {
        return Applied.to(BaseRecords.read(database), changes(new Journal(database).all())).snapshot();
    }

    /**
     * Takes what another program has altered into the journal, as a set of its own; with none, nothing happens.
     *
     * @return the snapshot as it then is
     */
    public synchronized AtlasSnapshot takeIn(String author) throws AtlasException {
        List<Change> outside = outside();
        if (outside.isEmpty()) {
            return usable;
        }
        AtlasSnapshot now = all;
        try {
            // The rows are there already: the set is made on what the journal tells, and only noted.
            all = told().at(now.revision());
            return commit(ChangeSet.of(ChangeSet.Kind.OUTSIDE, author, "", head, outside));
        } catch (AtlasException | RuntimeException e) {
            all = now;
            throw e;
        }
    }

    /** All its sets, to be sent to somebody. */
    public synchronized ChangePackage changePackage() throws AtlasException {
        return database.isEmpty() ? new ChangePackage("", List.of()) : changePackage(database());
    }

    /** All sets of an own atlas that is only read, a colleague's. */
    public static ChangePackage packageOf(Path file) throws AtlasException {
        try (AtlasFile theirs = AtlasFile.open(file)) {
            if (!AtlasFile.isOwn(theirs.database())) {
                throw new AtlasException(TEXT.message("own.none", file));
            }
            return changePackage(theirs.database());
        }
    }

    private static ChangePackage changePackage(Database database) throws AtlasException {
        return new ChangePackage(BaseRecords.digest(database), new Journal(database).all());
    }

    /**
     * What a colleague's sets would bring, over what both have in common; nothing is changed.
     *
     * @throws AtlasException when they were made over another atlas, or do not fit one another
     */
    public synchronized Merge merge(ChangePackage theirs) throws AtlasException {
        if (!theirs.base().equals(BaseRecords.digest(database()))) {
            throw new AtlasException(TEXT.message("own.otherBase", file));
        }
        List<ChangeSet> mine = new Journal(database()).all();
        int common = 0;
        while (common < Math.min(mine.size(), theirs.sets().size())
                && mine.get(common).id().equals(theirs.sets().get(common).id())) {
            common++;
        }
        AtlasSnapshot base = Applied.to(BaseRecords.read(database()), changes(mine.subList(0, common))).snapshot();
        Applied their = Applied.to(base, changes(theirs.sets().subList(common, theirs.sets().size())));
        if (!their.mismatches().isEmpty()) {
            throw new AtlasException(TEXT.message("own.misfit",
                    ChangeText.of(their.mismatches().get(0).change())));
        }
        return Merge.of(base, all, their.snapshot());
    }

    private static List<Change> changes(List<ChangeSet> sets) {
        return sets.stream().flatMap(set -> set.changes().stream()).toList();
    }

    @Override
    public synchronized List<ChangeSet> history(int from, int most) throws AtlasException {
        return database.isEmpty() ? List.of() : new Journal(database()).last(from, most);
    }

    @Override
    public synchronized List<ChangeSet> history(RecordType<?> type, String id) throws AtlasException {
        return database.isEmpty() ? List.of() : new Journal(database()).of(type, id);
    }

    @Override
    public synchronized Optional<ChangeSet> undoable() throws AtlasException {
        return done.isEmpty() ? Optional.empty() : new Journal(database()).set(done.getFirst());
    }

    @Override
    public synchronized Optional<ChangeSet> redoable() throws AtlasException {
        return undone.isEmpty() ? Optional.empty() : new Journal(database()).set(undone.getFirst());
    }

    @Override
    public synchronized Optional<AtlasSnapshot> undo(String author) throws AtlasException {
        Optional<ChangeSet> last = undoable();
        return last.isEmpty() ? Optional.empty()
                : Optional.of(commit(last.get().inverse(ChangeSet.Kind.UNDO, author, head)));
    }

    @Override
    public synchronized Optional<AtlasSnapshot> redo(String author) throws AtlasException {
        Optional<ChangeSet> last = redoable();
        return last.isEmpty() ? Optional.empty()
                : Optional.of(commit(last.get().inverse(ChangeSet.Kind.REDO, author, head)));
    }

    @Override
    public synchronized void close() {
        database.ifPresent(Database::close);
        lock.ifPresent(WriteLock::close);
        database = Optional.empty();
        lock = Optional.empty();
    }
}
