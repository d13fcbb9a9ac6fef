package henan.atlas.chart;

import henan.atlas.domain.Award;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An honour with all times it was given. Sources write one honour differently: with a remark in brackets behind it, of
 * when or how often it was given, and its province with or without 省. What differs in more is another honour.
 *
 * @param name what it is called in the chart
 */
record Honour(String name, List<Award> awards) {
    /** A remark at the end: 一星级产业集聚区（2015年晋级）. One within a name is part of it. */
    private static final Pattern REMARK = Pattern.compile("（[^（）]*）$");
    private static final Pattern PROVINCE = Pattern.compile("^河南省");

    Honour {
        awards = List.copyOf(awards);
    }

    /** The honours some awards are of, in the order they are first met. */
    static List<Honour> of(List<Award> awards) {
        Map<String, List<Award>> alike = new LinkedHashMap<>();
        awards.forEach(award -> alike.computeIfAbsent(core(award.name()), unmet -> new ArrayList<>()).add(award));
        return alike.values().stream().map(each -> new Honour(name(each), each)).toList();
    }

    private static String core(String name) {
        return PROVINCE.matcher(plain(name)).replaceFirst("河南");
    }

    private static String plain(String name) {
        return REMARK.matcher(name).replaceFirst("");
    }

    /** As it is written, where it is written in one way; else without remarks, as it is written first. */
    private static String name(List<Award> alike) {
        List<String> written = alike.stream().map(Award::name).distinct().toList();
        return written.size() == 1 ? written.get(0) : plain(written.get(0));
    }

    /** How it is written besides; empty where all write it alike. */
    Optional<List<String>> otherwise() {
        List<String> others = awards.stream().map(Award::name).distinct().filter(each -> !each.equals(name)).toList();
        return Optional.of(others).filter(found -> !found.isEmpty());
    }
}
