package henan.atlas.ui.making.thematic;

import henan.atlas.domain.Source;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The ranking as a table for a spreadsheet: columns parted by tabs, its sources beneath. */
final class RankingText {
    private static final Messages TEXTS = Messages.of("themepanel");

    private RankingText() {
    }

    static String of(ThemedMap map, Map<String, Source> sources) {
        SourceNumbers numbers = new SourceNumbers(map, sources);
        StringBuilder text = new StringBuilder();
        text.append(map.drawing().title()).append('\t').append(map.drawing().subtitle()).append('\n');
        row(text, TEXTS.get("copy.columns").split("\\|"));
        int place = 0;
        for (ThemedMap.Rank rank : map.ranking()) {
            ThemeValue value = rank.value();
            String differing = value.differing().stream().map(d -> d.printed() + marks(numbers, d))
                    .collect(Collectors.joining(Punctuation.remarks()));
            String marks = numbers.of(value.citations()).stream().map(s -> "[" + s.number() + "]")
                    .collect(Collectors.joining());
            row(text, String.valueOf(++place), value.name(), value.printed(), value.told(), differing, marks);
        }
        for (ThemeTable.Place missing : map.table().missing()) {
            row(text, "", missing.name(), map.table().gap(), "", "", "");
        }
        text.append('\n').append(map.drawing().source()).append('\n');
        String note = map.table().theme().note(map.table().unit());
        if (!note.isEmpty()) {
            text.append(note).append('\n');
        }
        numbers.all().forEach(s -> text.append('[').append(s.number()).append("] ").append(s.words()).append('\n'));
        return text.toString();
    }

    private static String marks(SourceNumbers numbers, ThemeValue.Telling telling) {
        return numbers.of(telling.citations()).stream().map(s -> "[" + s.number() + "]").collect(Collectors.joining());
    }

    private static void row(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : "\t").append(cells[i].replaceAll("[\\t\\n]", " "));
        }
        text.append('\n');
    }
}
