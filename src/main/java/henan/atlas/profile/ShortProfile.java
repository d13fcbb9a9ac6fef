package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.LeadingText;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Award;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cluster in a few sentences, each made from its records and cited; what no record says is not said. Sentences on the
 * same sources are one statement.
 */
final class ShortProfile {
    /** Firms that lead are named all, of the others the first few. */
    private static final int OTHER_FIRMS = 4;
    /** 级别待核 says that there is none to be said. */
    private static final String NO_LEVEL = "级别";
    private final PageDraft page;
    private final AtlasIndex index;
    private final Cluster cluster;

    ShortProfile(PageDraft page, Cluster cluster) {
        this.page = page;
        this.index = page.index();
        this.cluster = cluster;
    }

    /** The sentences, some in several parts; none when nothing is known. */
    List<Statement> sentences() {
        List<Statement> sentences = new ArrayList<>();
        String place = place();
        if (!place.isEmpty()) {
            sentences.add(new Statement(place, "", page.citeAlone(cluster.citations())));
        }
        new Origins(page, cluster.ref()).sentences().forEach(said -> append(sentences, said));
        append(sentences, leading());
        append(sentences, firms(index.rolesIn(cluster.id())));
        new KeyFigures(page).sentences(index.observations(cluster.ref()))
                .forEach(figures -> append(sentences, figures));
        List<Award> awards = index.awards(cluster.id()).stream()
                .sorted(Comparator.comparing(award -> award.year().written())).toList();
        append(sentences, awards("lead.awards", awards.stream().filter(award -> !index.isProposed(award)).toList()));
        append(sentences, awards("lead.proposed", awards.stream().filter(index::isProposed).toList()));
        return sentences;
    }

    /** What of it is told first of all, sentence by sentence: what it lives by, by whom, how much. */
    List<List<Statement>> atAGlance() {
        List<List<Statement>> sentences = new ArrayList<>();
        sentences.add(leading());
        sentences.add(firms(index.rolesIn(cluster.id())));
        sentences.addAll(new KeyFigures(page).sentences(index.observations(cluster.ref())));
        return sentences;
    }

    private void append(List<Statement> sentences, List<Statement> next) {
        int last = sentences.size() - 1;
        if (last >= 0 && next.size() == 1 && sentences.get(last).citations().equals(next.get(0).citations())
                && sentences.get(last).after() == next.get(0).after()) {
            Statement before = sentences.get(last);
            sentences.set(last, new Statement(before.text() + page.text("lead.between") + next.get(0).text(), "",
                    before.citations()).after(before.after()));
        } else {
            sentences.addAll(next);
        }
    }

    private String place() {
        String prefecture = index.prefecture(cluster.prefectureCode()).map(Prefecture::name).orElse("");
        String county = cluster.countyText();
        String place = county.startsWith(prefecture) ? county : prefecture + county;
        String form = (place.isEmpty() ? "" : "place") + (cluster.level().isEmpty() ? "" : "level");
        if (form.isEmpty()) {
            return "";
        }
        // That its level is uncertain is told with the level.
        String weak = Uncertainty.of(cluster).isUncertain() && !cluster.isOfUncertainLevel()
                ? page.text("lead.uncertain") : "";
        String doubted = cluster.isPlaceDoubtedInNote() ? page.text("lead.placeUncertain") : "";
        String level = cluster.level().startsWith(NO_LEVEL) ? cluster.level() : page.text("lead.is", cluster.level());
        return page.text("lead." + form, cluster.name(), place, level, weak + doubted);
    }

    /** What it lives by. */
    List<Statement> leading() {
        List<LeadingIndustry> shown = index.leadingShown(cluster);
        CitedSentence said = new CitedSentence(page);
        String industries = LeadingText.groups(shown,
                each -> List.of(each.said(), index.afterBook(each), each.citations())).stream()
                .map(group -> said.part(LeadingText.names(group) + Punctuation.bracketed(
                        LeadingText.remark(group.get(0), index)), group.get(0).citations(),
                        index.afterBook(group.get(0))))
                .collect(Collectors.joining(Punctuation.names()));
        return said.statements(page.text("lead.leading", industries));
    }

    private List<Statement> firms(List<FirmRole> roles) {
        CitedSentence said = new CitedSentence(page);
        List<FirmRole> others = once(roles.stream().filter(role -> !role.role().leads()).toList());
        String leaders = names(once(roles.stream().filter(role -> role.role().leads()).toList()), said);
        String first = names(others.subList(0, Math.min(OTHER_FIRMS, others.size())), said);
        String leading = leaders.isEmpty() ? "" : page.text("lead.leaders", leaders);
        String key = leaders.isEmpty() ? "lead.firms" : "lead.moreFirms";
        String rest = others.isEmpty() ? "" : page.text(key, others.size() > OTHER_FIRMS
                ? page.text("lead.andMore", first, String.valueOf(others.size())) : first);
        return said.statements(page.text("lead.sentence", Stream.of(leading, rest)
                .filter(clause -> !clause.isEmpty()).collect(Collectors.joining(page.text("lead.comma")))));
    }

    /** A firm with two parts in a cluster is named once. */
    private static List<FirmRole> once(List<FirmRole> roles) {
        return List.copyOf(roles.stream().collect(Collectors.toMap(FirmRole::firmId, Function.identity(),
                (first, more) -> first, LinkedHashMap::new)).values());
    }

    private String names(List<FirmRole> roles, CitedSentence said) {
        return roles.stream().map(role -> said.part(page.name(SubjectRef.firm(role.firmId()))
                + index.afterBook(role.citations()).inline() + Uncertainty.of(role).inline(), role.citations(),
                AfterBook.NO)).collect(Collectors.joining(Punctuation.names()));
    }

    private List<Statement> awards(String key, List<Award> awards) {
        CitedSentence said = new CitedSentence(page);
        String names = awards.stream().map(award -> said.part(award(award), award.citations(), AfterBook.NO))
                .collect(Collectors.joining(Punctuation.names()));
        return said.statements(page.text(key, names));
    }

    private String award(Award award) {
        return (award.year().isEmpty() ? "" : page.text("lead.awardYear", award.year().written())) + award.name()
                + (award.rank().isEmpty() || award.name().endsWith("）") ? "" : page.text("lead.rank", award.rank()))
                + index.afterBook(award.year(), award.citations()).inline();
    }
}
