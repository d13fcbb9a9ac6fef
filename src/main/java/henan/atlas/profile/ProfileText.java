package henan.atlas.profile;

import henan.atlas.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as plain text: what 复制 puts on the clipboard and what the command line prints. */
public final class ProfileText {
    private final Messages texts = Messages.of("profile");

    /** The whole page. */
    public String of(Profile profile) {
        StringBuilder text = new StringBuilder(profile.heading().title()).append('\n');
        text.append(profile.heading().breadcrumb().stream().map(Link::text).collect(Collectors.joining(" › ")));
        text.append('\n');
        profile.heading().notices().forEach(notice -> text.append("※ ").append(notice).append('\n'));
        profile.sections().forEach(section -> text.append('\n').append(of(section)));
        if (!profile.references().isEmpty()) {
            text.append('\n').append(texts.get("tab.SOURCES")).append('\n');
            profile.references().forEach(r -> text.append('[').append(r.number()).append("] ").append(r.full())
                    .append('\n'));
        }
        return text.toString();
    }

    /** One section. */
    public String of(Section section) {
        StringBuilder text = new StringBuilder("【").append(section.title()).append("】\n");
        if (!section.remark().isEmpty()) {
            text.append(section.remark()).append('\n');
        }
        section.entries().forEach(entry -> text.append(line(entry)).append('\n'));
        section.statements().forEach(s -> text.append(s.time().isEmpty() ? "" : s.time() + "  ").append(s.text())
                .append(numbers(s.citations())).append('\n'));
        section.figures().forEach(series -> text.append(lines(series)));
        return text.toString();
    }

    private String line(Entry entry) {
        String value = entry.value().text().isEmpty() ? "" : "：" + entry.value().text();
        String detail = entry.detail().isEmpty() ? "" : (value.isEmpty() ? "：" : "；") + entry.detail();
        return entry.label().text() + value + detail
                + (entry.uncertain() ? texts.get("mark.uncertain.inline") : "") + numbers(entry.citations());
    }

    private String lines(FigureSeries series) {
        StringBuilder text = new StringBuilder(series.name());
        text.append(series.isDisputed() ? texts.get("figure.disputed.inline") : "").append('\n');
        for (FigureSeries.Figure figure : series.figures()) {
            text.append("  ").append(figure.period()).append("  ").append(figure.wordBefore())
                    .append(figure.value()).append(figure.wordsBehind());
            String remarks = Stream.of(figure.qualifier(), figure.note()).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("；"));
            text.append(remarks.isEmpty() ? "" : "（" + remarks + "）");
            text.append(figure.indicator().equals(series.name()) ? "" : " " + figure.indicator());
            text.append(numbers(figure.citations())).append('\n');
        }
        return text.toString();
    }

    private static String numbers(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }
}
