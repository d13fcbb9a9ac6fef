package henan.atlas.cli;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A theme as it was asked for, in words; what was not said is null.
 *
 * @param command whose words they are
 */
record ThemeWish(CommandSpec command, String name, Choice.@Nullable Unit unit, @Nullable String period,
                 Choice.@Nullable Method method, @Nullable Integer classes, @Nullable String ramp) {
    private static final int OFFERED = 8;

    /** Looks at what was said before any work is done. */
    void check() {
        if (classes != null && (classes < 1 || classes > Classification.MOST_CLASSES)) {
            throw wrong("theme.classes.range", classes, Classification.MOST_CLASSES);
        }
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(command.commandLine(), Messages.of("cli").get(key, arguments));
    }

    /**
     * The theme asked for, composed of an area.
     *
     * @param all what is chosen for all maps of a page
     * @throws AtlasException when it cannot be drawn
     */
    ThemedMap compose(ThemeMaker themes, List<Ramp> ramps, SubjectRef area, List<ThemeChoice> all)
            throws AtlasException {
        ThemeChoice choice = choice(themes);
        return ramp == null ? themes.compose(choice, area, all) : themes.compose(choice, ramp(ramps), area, all);
    }

    /** What of the options was not done, and why. */
    Optional<String> remark(ThemedMap made) {
        if (made.classes().isEmpty()) {
            return method == null && classes == null ? Optional.empty()
                    : Optional.of(Messages.of("cli").get("theme.unclassed", made.heading().title()));
        }
        return classes == null && method == null ? Optional.empty() : made.shortfall();
    }

    /** What was asked for, as the atlas has it. */
    ThemeChoice choice(ThemeMaker themes) {
        Theme theme = theme(themes.themes());
        AreaUnit of = unit(theme, themes);
        ThemeChoice usual = ThemeChoice.usual(theme.id(), of, period(theme, of));
        return new ThemeChoice(usual.theme(), of, usual.period(), method == null ? usual.method() : method.method(),
                classes == null ? usual.classes() : classes, List.of(), usual.ramp(), false);
    }

    private Theme theme(List<Theme> themes) {
        for (Predicate<Theme> fits : List.<Predicate<Theme>>of(t -> t.id().equals(name), t -> t.title().equals(name),
                t -> t.title().contains(name))) {
            List<Theme> found = themes.stream().filter(fits).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw wrong("theme.several", name, offered(found.stream().map(Theme::id).toList()));
            }
        }
        List<String> known = new ArrayList<>(themes.stream().map(Theme::title).toList());
        themes.forEach(t -> known.add(t.id()));
        throw wrong("theme.unknown", name, WrongArgument.meant(name, known));
    }

    private static String offered(List<String> words) {
        return words.stream().limit(OFFERED).collect(Collectors.joining(Punctuation.names()))
                + (words.size() > OFFERED ? "……" : "");
    }

    private AreaUnit unit(Theme theme, ThemeMaker themes) {
        if (unit == null) {
            return themes.usualUnit(theme);
        }
        if (!theme.units().contains(unit.unit())) {
            throw wrong("theme.unit.absent", theme.title(), unit, theme.units().stream()
                    .map(u -> Choice.Unit.valueOf(u.name()).toString())
                    .collect(Collectors.joining(Punctuation.names())));
        }
        return unit.unit();
    }

    private String period(Theme theme, AreaUnit of) {
        List<String> periods = theme.periods().get(of);
        if (period == null) {
            return theme.usualPeriod(of);
        }
        if (!periods.contains(period)) {
            throw wrong("theme.period.absent", theme.title(), period, offered(periods));
        }
        return period;
    }

    private Ramp ramp(List<Ramp> ramps) {
        return ramps.stream().filter(r -> r.name().equalsIgnoreCase(ramp) || r.title().equals(ramp)).findFirst()
                .orElseThrow(() -> wrong("wrong.choice", ramp,
                        ramps.stream().map(Ramp::name).collect(Collectors.joining(Punctuation.names()))));
    }
}
