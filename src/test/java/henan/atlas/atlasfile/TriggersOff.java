package henan.atlas.atlasfile;

import java.sql.Statement;

/** Changes files by SQL: the triggers need functions only a GIS has, so they are taken off and put on again. */
final class TriggersOff {
    private TriggersOff() {
    }

    static void execute(Statement statement, String sql) throws Exception {
        if (!sql.startsWith("UPDATE")) {
            statement.executeUpdate(sql);
            return;
        }
        for (FeatureTable table : FeatureTable.values()) {
            for (String trigger : Schema.rtreeTriggers(table)) {
                statement.execute("DROP TRIGGER " + trigger.split(" ")[2]);
            }
        }
        statement.executeUpdate(sql);
        for (FeatureTable table : FeatureTable.values()) {
            for (String trigger : Schema.rtreeTriggers(table)) {
                statement.execute(trigger);
            }
        }
    }
}
