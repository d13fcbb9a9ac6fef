package henan.atlas.page;

import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** On which page of a volume what stands, by the entries told in it. */
final class EntryPages {
    private final Map<SubjectRef, Pages> entries = new HashMap<>();

    /** @param first number of the first page; said: what is said on each */
    private record Pages(int first, List<String> said) {
    }

    /** The first entry of an area is that to which one is led. */
    void add(SubjectRef area, int first, List<Sheet> sheets) {
        entries.putIfAbsent(area, new Pages(first, sheets.stream().map(Sheet::said).toList()));
    }

    /** The page on which what is told elsewhere begins: an entry's first, where none has its heading. */
    OptionalInt of(PageText.See see) {
        Pages found = entries.get(see.where());
        if (found == null) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < found.said().size(); i++) {
            if (found.said().get(i).contains(see.heading())) {
                return OptionalInt.of(found.first() + i);
            }
        }
        return OptionalInt.of(found.first());
    }
}
