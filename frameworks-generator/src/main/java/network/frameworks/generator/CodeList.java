package network.frameworks.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The codes of problems as the list in {@code docs/codes.md} has them, which a test holds equal to the code. */
final class CodeList {

    private static final String RESOURCE = "codes.md";
    private static final String HEADING = "## ";
    private static final String ROW = "| FW";

    private final SortedMap<String, String> explanations;

    private CodeList(SortedMap<String, String> explanations) {
        this.explanations = Collections.unmodifiableSortedMap(explanations);
    }

    static CodeList bundled() {
        try (InputStream stream = CodeList.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the bundled file " + RESOURCE + " is missing");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CodeList of(String markdown) {
        SortedMap<String, String> explanations = new TreeMap<>();
        String title = "";
        List<String> intro = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith(HEADING)) {
                title = line.replaceFirst("^## \\S+ ", "");
                intro.clear();
            } else if (line.startsWith(ROW)) {
                List<String> cells = cells(line);
                explanations.put(cells.get(0), explanation(title, intro, cells));
            } else if (!line.isBlank() && !line.startsWith("|")) {
                intro.add(line);
            }
        }
        return new CodeList(explanations);
    }

    /** What each code means, by code. */
    SortedMap<String, String> explanations() {
        return explanations;
    }

    private static String explanation(String title, List<String> intro, List<String> cells) {
        List<String> lines = new ArrayList<>();
        lines.add(cells.get(0) + " (" + cells.get(1) + "): " + cells.get(2));
        lines.add(title + ". " + String.join(" ", intro).replace("`", ""));
        if (cells.size() > 3 && !cells.get(3).isBlank()) {
            lines.add("What helps, for example: " + cells.get(3));
        }
        return String.join("\n", lines);
    }

    /** The cells of a row; signs that Markdown would take for its own are escaped in it. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1).split("(?<!\\\\)\\|", -1)) {
            cells.add(cell.strip().replaceAll("\\\\(\\p{Punct})", "$1"));
        }
        return cells;
    }
}
