package network.frameworks.generator.internal.tree;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a template, below the folder {@code templates} of its pack.
 *
 * @param path for example {@code ansible/inventory/{environment}/hosts.yml.ftl}
 */
record TemplatePath(String path) {

    private static final String SUFFIX = ".ftl";
    private static final String PARTIALS = "lib";
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** Whether it makes outputs; what lies in a folder {@code lib} is there for others to include. */
    boolean isOutput() {
        String[] steps = path.split("/");
        return path.endsWith(SUFFIX) && (steps.length < 2 || !steps[steps.length - 2].equals(PARTIALS));
    }

    /** What stands in braces. */
    SortedSet<String> loops() {
        SortedSet<String> names = new TreeSet<>();
        BRACES.matcher(path).results().map(match -> match.group(1)).forEach(names::add);
        return names;
    }

    /** The path of an output, with these texts in place of the loops. */
    String output(Map<String, String> texts) {
        String file = path.substring(0, path.length() - SUFFIX.length());
        return BRACES.matcher(file).replaceAll(match -> Matcher.quoteReplacement(texts.get(match.group(1))));
    }

    /** The first step of the path, empty for a template at the top. */
    String topFolder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
