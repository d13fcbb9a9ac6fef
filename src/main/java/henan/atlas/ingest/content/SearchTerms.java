package henan.atlas.ingest.content;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SearchTerm.Role;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers by what words each subject may be found. Used once per build. */
final class SearchTerms {
    private static final Pattern BRACKETS = Pattern.compile("（([^（）]*)）");
    private static final Pattern CLUSTER_WORD = Pattern.compile("(产业)?集聚区$");
    private static final String YEAR = "年";
    private static final String MONTH = "月";
    private static final String DAY = "日";
    /** How indicators end whose values are years. */
    private static final String YEARS = "年份";
    private static final Pattern GENERIC = Pattern.compile("(回族)?[省市县区]$");

    private final Pinyin pinyin;
    private final Map<String, SubjectRef> synonyms;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    /** @param synonyms other words of the language for what is recorded, each with its subject */
    SearchTerms(Pinyin pinyin, Map<String, SubjectRef> synonyms) {
        this.pinyin = pinyin;
        this.synonyms = synonyms;
    }

    /** A place's name without its generic word; the name itself where one character would be left. */
    static String base(String placeName) {
        String base = GENERIC.matcher(placeName).replaceFirst("");
        return base.length() < 2 ? placeName : base;
    }

    List<SearchTerm> gather(AtlasSnapshot content) {
        place(SubjectRef.PROVINCE, content.meta().getOrDefault("province", ""), Role.NAME);
        content.prefectures().forEach(prefecture -> {
            place(prefecture.ref(), prefecture.name(), Role.NAME);
            addWithoutPinyin(prefecture.ref(), prefecture.code(), Role.ALIAS);
        });
        content.counties().forEach(this::county);
        clusters(content);
        firms(content);
        content.industries().forEach(this::industry);
        content.terms().forEach(term -> {
            add(term.ref(), term.name(), Role.NAME);
            term.aliases().forEach(alias -> add(term.ref(), alias, Role.ALIAS));
            addText(term.ref(), term.meaning());
        });
        content.bookEntries().forEach(this::bookEntry);
        content.caseStudies().forEach(study -> {
            add(study.ref(), study.title(), Role.TEXT);
            // What the editors remark on the sources is not of the story: who looks for a source finds the source.
            study.paragraphs().stream().filter(paragraph -> paragraph.part() != CasePart.NOTES)
                    .forEach(paragraph -> addText(study.ref(), paragraph.text()));
        });
        content.changes().forEach(change -> add(SubjectRef.cluster(change.clusterId()), change.nameAfter(), Role.NOW));
        content.missing().forEach(missing -> {
            addText(missing.subject(), missing.name());
            addText(missing.subject(), missing.lookedFor());
        });
        content.facts().forEach(fact -> addText(fact.subject(), fact.text()));
        content.events().forEach(event -> {
            addText(event.ref(), event.text());
            addWithoutPinyin(event.ref(), day(event.date()), Role.ALIAS);
            addWithoutPinyin(event.ref(), event.date().written(), Role.ALIAS);
        });
        content.observations().stream().filter(o -> o.series().endsWith(YEARS)).forEach(this::yearOf);
        content.sources().forEach(source -> addText(source.ref(), source.title()));
        synonyms.forEach((word, subject) -> add(subject, word, Role.ALIAS));
        return List.copyOf(terms);
    }

    /** 2009年4月1日 is found by 2009, 2009年 and 2009年4月 alike, since all of them begin it. */
    private static String day(Period date) {
        String year = date.firstYear() + YEAR;
        return date.about() ? "" : switch (date.kind()) {
            case YEAR -> year;
            case MONTH -> year + date.first() + MONTH;
            case DAY -> year + date.first() + MONTH + date.second() + DAY;
            case DECADE, YEARS, HALF, QUARTER, MONTHS, OTHER -> "";
        };
    }

    /** When a cluster, a firm or a place began or was approved: a year with what happened in it. */
    private void yearOf(Observation observation) {
        addText(observation.subject(), observation.value() + YEAR + observation.series());
    }

    private void place(SubjectRef subject, String name, Role role) {
        add(subject, name, role);
        add(subject, base(name), role);
    }

    private void county(County county) {
        place(county.ref(), county.name(), Role.NAME);
        addWithoutPinyin(county.ref(), county.code(), Role.ALIAS);
        addWithoutPinyin(county.ref(), county.codeNow(), Role.NOW);
        if (county.renamed()) {
            place(county.ref(), county.nameNow(), Role.NOW);
        }
    }

    private void clusters(AtlasSnapshot content) {
        AtlasIndex index = content.index();
        for (Cluster cluster : content.clusters()) {
            List<County> own = cluster.countyCodes().stream().flatMap(code -> index.county(code).stream())
                    .toList();
            clusterNames(cluster, index.prefecture(cluster.prefectureCode()).orElseThrow(), own);
            index.leading(cluster).forEach(industry -> add(cluster.ref(), industry.name(), Role.INDUSTRY));
            index.industryClasses(cluster).forEach(id -> add(cluster.ref(),
                    index.industry(id).orElseThrow().name(), Role.INDUSTRY));
            addText(cluster.ref(), cluster.note());
        }
        for (Award award : content.awards()) {
            String year = award.year().isEmpty() ? "" : award.year().written() + YEAR;
            addText(SubjectRef.cluster(award.clusterId()), year + award.name());
        }
    }

    private void clusterNames(Cluster cluster, Prefecture prefecture, List<County> counties) {
        String plain = cluster.plainName();
        String stem = CLUSTER_WORD.matcher(plain).replaceFirst("");
        add(cluster.ref(), plain, Role.NAME);
        if (stem.length() > 1) {
            add(cluster.ref(), stem, Role.NAME);
        }
        for (County county : counties) {
            if (stem.equals(county.name())) {
                add(cluster.ref(), base(stem), Role.NAME);
            }
        }
        add(cluster.ref(), withoutPlace(stem, prefecture, counties), Role.ALIAS);
        // 沁阳市产业集聚区（沁北）: what stands in the brackets of its own name is its name too.
        bracketed(cluster.ref(), cluster.name(), Role.NAME);
        bracketed(cluster.ref(), cluster.countyText(), Role.ALIAS);
        bracketed(cluster.ref(), cluster.countyNowText(), Role.NOW);
        for (County county : counties) {
            place(cluster.ref(), county.name(), Role.ALIAS);
            if (county.renamed()) {
                place(cluster.ref(), county.nameNow(), Role.NOW);
            }
        }
        if (!cluster.countyNowText().equals(cluster.countyText())) {
            add(cluster.ref(), BRACKETS.matcher(cluster.countyNowText()).replaceAll(""), Role.NOW);
        }
    }

    /** 沁阳市沁北 without its place is 沁北; empty when nothing worth a term is left. */
    private static String withoutPlace(String stem, Prefecture prefecture, List<County> counties) {
        List<String> places = new ArrayList<>(List.of(prefecture.name(), base(prefecture.name())));
        counties.forEach(county -> places.addAll(List.of(county.name(), base(county.name()))));
        String longest = places.stream().filter(stem::startsWith).reduce("", (a, b) -> b.length() > a.length() ? b : a);
        String rest = stem.substring(longest.length());
        return longest.isEmpty() || rest.length() < 2 ? "" : rest;
    }

    private void firms(AtlasSnapshot content) {
        for (Firm firm : content.firms()) {
            add(firm.ref(), firm.name(), Role.NAME);
            add(firm.ref(), BRACKETS.matcher(firm.name()).replaceAll(""), Role.NAME);
            bracketed(firm.ref(), firm.name(), Role.ALIAS);
            firm.aliases().forEach(alias -> add(firm.ref(), alias, Role.ALIAS));
        }
        for (FirmRole role : content.firmRoles()) {
            Firm firm = content.index().firm(role.firmId()).orElseThrow();
            SubjectRef cluster = SubjectRef.cluster(role.clusterId());
            String product = role.product().split("；")[0];
            add(firm.ref(), product, Role.PRODUCT);
            add(cluster, firm.name(), Role.PRODUCT);
            add(cluster, product, Role.PRODUCT);
        }
        content.chainLinks().forEach(link -> add(SubjectRef.cluster(link.clusterId()), link.name(), Role.PRODUCT));
    }

    private void industry(Industry industry) {
        if (!industry.id().equals(Industry.UNKNOWN)) {
            add(industry.ref(), industry.name(), Role.NAME);
            addText(industry.ref(), industry.scope());
        }
    }

    /** Titles count as text: a headline that merely holds a word must not stand above the thing of that name. */
    private void bookEntry(BookEntry entry) {
        add(entry.ref(), entry.title(), Role.TEXT);
        addText(entry.ref(), entry.subtitle());
    }

    private void bracketed(SubjectRef subject, String text, Role role) {
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            add(subject, matcher.group(1), role);
        }
    }

    private void add(SubjectRef subject, String text, Role role) {
        if (isNew(subject, text)) {
            Pinyin.Reading reading = pinyin.read(text);
            terms.add(new SearchTerm(subject, text, role, reading.full(), reading.initials()));
        }
    }

    /** Running text is found by its characters only: pinyin of whole sentences would match nearly anything typed. */
    private void addText(SubjectRef subject, String text) {
        addWithoutPinyin(subject, text, Role.TEXT);
    }

    /** For what is typed as it stands, as a code or a date. */
    private void addWithoutPinyin(SubjectRef subject, String text, Role role) {
        if (isNew(subject, text)) {
            terms.add(new SearchTerm(subject, text, role, "", ""));
        }
    }

    private boolean isNew(SubjectRef subject, String text) {
        return !text.isEmpty() && seen.add(List.of(subject.toString(), text));
    }
}
