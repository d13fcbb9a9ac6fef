package henan.atlas.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of change sets, over random edits of every kind of record. */
public class ChangeLawsTest {
    private static final AtlasSnapshot BASE = InventedProvince.content();
    private static final List<RecordType<?>> TYPES = List.of(RecordTypes.CLUSTER, RecordTypes.FACT,
            RecordTypes.OBSERVATION, RecordTypes.AWARD, RecordTypes.FIRM, RecordTypes.CASE_STUDY, RecordTypes.SEAT,
            RecordTypes.SEARCH_TERM, RecordTypes.SOURCE);

    /** Random changes that fit a snapshot. @param words so few that two people often say the same */
    public static List<Change> changes(AtlasSnapshot start, Random random, int number, int words) {
        AtlasSnapshot now = start;
        List<Change> changes = new ArrayList<>();
        while (changes.size() < number) {
            Change change = change(now, TYPES.get(random.nextInt(TYPES.size())), random, words);
            Applied applied = Applied.to(now, List.of(change));
            if (applied.mismatches().isEmpty()) {
                changes.addAll(applied.changes());
                now = applied.snapshot();
            }
        }
        return changes;
    }

    private static <R> Change change(AtlasSnapshot now, RecordType<R> type, Random random, int words) {
        List<R> records = now.of(type);
        R record = records.get(random.nextInt(records.size()));
        // Of each kind two are left, so that there is always something to go on with.
        if (records.size() > 2 && random.nextInt(4) == 0) {
            return new Change.Delete<>(type, record, "");
        }
        List<Field> texts = type.fields().stream().filter(field -> field.kind().type() == String.class).toList();
        Field field = texts.get(random.nextInt(texts.size()));
        String word = "词" + random.nextInt(words);
        R other = Change.with(type, record, field, word);
        String next = random.nextBoolean() ? "" : type.id(records.get(random.nextInt(records.size())));
        return !type.id(other).equals(type.id(record)) ? new Change.Insert<>(type, other, next)
                : Change.update(type, record, field, word);
    }

    @Property(tries = 300)
    void whatIsTakenBackIsAsItWas(@ForAll long seed) {
        List<Change> changes = changes(BASE, new Random(seed), 25, 100);
        Applied there = Applied.to(BASE, changes);
        assertEquals(List.of(), there.mismatches());
        Applied back = Applied.to(there.snapshot(), ChangeSet.inverse(there.changes()));
        assertEquals(List.of(), back.mismatches());
        assertEquals(BASE.at(2), back.snapshot());
    }

    @Property(tries = 300)
    void theDifferenceIsWhatWasChanged(@ForAll long seed) {
        AtlasSnapshot there = Applied.to(BASE, changes(BASE, new Random(seed), 25, 100)).snapshot();
        Applied again = Applied.to(BASE, Difference.between(BASE, there).changes());
        assertEquals(List.of(), again.mismatches());
        assertTrue(Difference.between(again.snapshot(), there).isEmpty());
    }

    @Property(tries = 300)
    void mergedInEitherOrderTheyAreTheSame(@ForAll long seed) {
        Random random = new Random(seed);
        AtlasSnapshot mine = Applied.to(BASE, changes(BASE, random, 40, 2)).snapshot();
        AtlasSnapshot other = Applied.to(BASE, changes(BASE, random, 40, 2)).snapshot();
        Merge here = Merge.of(BASE, mine, other);
        Merge there = Merge.of(BASE, other, mine);
        Set<Set<Change>> conflicts = pairs(here);
        assertEquals(conflicts, pairs(there));
        AtlasSnapshot one = merged(mine, here);
        AtlasSnapshot two = merged(other, there);
        // But for what is in dispute, where each keeps its own.
        List<Change> left = Difference.between(one, two).changes().stream()
                .filter(change -> change.type() != RecordTypes.SEARCH_TERM)
                .filter(change -> conflicts.stream().flatMap(Set::stream).noneMatch(disputed -> same(change, disputed)))
                .toList();
        assertEquals(List.of(), left);
    }

    private static boolean same(Change change, Change disputed) {
        return change.type() == disputed.type() && change.id().equals(disputed.id())
                && (disputed instanceof Change.Insert<?> || change instanceof Change.Update update
                && disputed instanceof Change.Update other && update.field() == other.field());
    }

    private static Set<Set<Change>> pairs(Merge merge) {
        return merge.conflicts().stream().map(conflict -> Set.of(conflict.ours(), conflict.theirs()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static AtlasSnapshot merged(AtlasSnapshot into, Merge merge) {
        Applied applied = Applied.to(into, merge.changes());
        assertEquals(List.of(), applied.mismatches());
        return applied.snapshot();
    }

    @Property(tries = 200)
    void aPackageReadIsThatWritten(@ForAll long seed) throws AtlasException {
        Random random = new Random(seed);
        List<ChangeSet> sets = new ArrayList<>();
        AtlasSnapshot now = BASE;
        for (int i = 0; i < 3; i++) {
            List<Change> changes = changes(now, random, 8, 50);
            now = Applied.to(now, changes).snapshot();
            sets.add(ChangeSet.of(ChangeSet.Kind.EDIT, "王\"\n", "题" + i, i == 0 ? "" : sets.get(i - 1).id(), changes));
        }
        sets.add(sets.get(2).inverse(ChangeSet.Kind.UNDO, "", sets.get(2).id()));
        ChangePackage written = new ChangePackage("abc", sets);
        assertEquals(written, ChangePackage.read(written.json(), "f.json"));
    }

    @Property(tries = 300)
    void aDamagedPackageIsToldInASentence(@ForAll long seed) {
        Random random = new Random(seed);
        String json = new ChangePackage("abc", List.of(ChangeSet.of(ChangeSet.Kind.EDIT, "", "", "",
                changes(BASE, random, 5, 50)))).json();
        int at = random.nextInt(json.length());
        String damaged = switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at);
            case 1 -> json.substring(0, at) + json.substring(Math.min(json.length(), at + 1 + random.nextInt(9)));
            default -> json.substring(0, at) + "[]{}\":,0x".charAt(random.nextInt(9)) + json.substring(at);
        };
        try {
            ChangePackage.read(damaged, "f.json");
        } catch (AtlasException told) {
            assertTrue(told.getMessage().contains("f.json"), told.getMessage());
        }
    }
}
