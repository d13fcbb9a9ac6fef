package henan.atlas.ui.making.table;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.County;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.Locale;

/** What the values columns are asked for by are called before people: 410100 郑州市, food 食品. */
final class ValueNames {
    private static final Messages TEXTS = Messages.of("list");

    private final AtlasIndex index;

    ValueNames(AtlasSnapshot content) {
        this.index = content.index();
    }

    /** @param column id of the column @param key what its cells are asked for by */
    String of(String column, String key) {
        return switch (column) {
            case "prefecture_code" -> index.prefecture(key).map(Prefecture::name).orElse(key);
            case "county_codes" -> index.county(key).map(County::name).orElse(key);
            case "industry_id", "industry_ids" -> index.industry(key).map(Industry::name).orElse(key);
            case "firm_ids" -> index.name(SubjectRef.firm(key)).orElse(key);
            case "cluster_id" -> index.name(SubjectRef.cluster(key)).orElse(key);
            case "confidence" -> key.toUpperCase(Locale.ROOT);
            case "case", "basis" -> said("value." + column + "." + key, key);
            default -> key;
        };
    }

    private static String said(String text, String otherwise) {
        return TEXTS.bundle().containsKey(text) ? TEXTS.get(text) : otherwise;
    }
}
