package henan.atlas.ui.making.table;

import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.text.Messages;
import java.util.Comparator;
import java.util.List;

/** What a column that can be asked for is about. */
enum ConditionGroup {
    INDUSTRY(List.of("industry_ids", "industry_id", "leading_industries", "product")),
    PLACE(List.of("prefecture_code", "county_codes", "geom", "prefecture", "county", "county_text", "county_now_text",
            "basis", "subject", "subjects", "clusters", "counties")),
    FIRMS(List.of("firms", "firm_ids", "figures", "case", "honours")),
    /** Names, grades, years, and what else is told of it. */
    ITSELF(List.of()),
    /** Each of what is measured, of which there are many. */
    FIGURES(List.of());

    /** Group by group; in each what is asked most stands first. */
    static final Comparator<Column> ORDER = Comparator.comparing(ConditionGroup::of)
            .thenComparing(column -> of(column).place(column));

    /** In the order they are asked for; others stand behind them. */
    private final List<String> columns;

    ConditionGroup(List<String> columns) {
        this.columns = columns;
    }

    static ConditionGroup of(Column column) {
        if (column.type() == ColumnType.FIGURE) {
            return FIGURES;
        }
        for (ConditionGroup group : values()) {
            if (group.columns.contains(column.id())) {
                return group;
            }
        }
        return ITSELF;
    }

    private int place(Column column) {
        return columns.contains(column.id()) ? columns.indexOf(column.id()) : columns.size();
    }

    /** Its name for people, in the language spoken now. */
    String title() {
        return Messages.of("list").get("condition.group." + this);
    }
}
