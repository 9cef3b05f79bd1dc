package network.frameworks.generator.recipes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of the README that says what to write: into which file, by a line that is nothing but a path in backticks
 * and a block of text behind it; or where, by a block behind a comment with the recipe's name.
 */
public record Readme(String section) {

    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\\n]+)`\\n\\n```\\w*\\n((?s:.*?))^```$");

    /** The section below a heading, up to the next heading of the same depth or less. */
    public static Readme section(String heading) {
        String text = text();
        int start = text.indexOf("\n" + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("the README has no heading " + heading);
        }
        int depth = heading.indexOf(' ');
        Matcher next = Pattern.compile("(?m)^#{2," + depth + "} ").matcher(text);
        int from = start + heading.length() + 1;
        return new Readme(text.substring(from, next.find(from) ? next.start() : text.length()));
    }

    /** The text of the block behind {@code <!-- recipe: name -->}, wherever it is. */
    public static String block(String name) {
        Matcher found = Pattern.compile(
                        "<!-- recipe: " + Pattern.quote(name) + " -->\\n```\\w+\\n(.*?)\\n```\\n", Pattern.DOTALL)
                .matcher(text());
        if (!found.find()) {
            throw new IllegalArgumentException("the README has no recipe " + name);
        }
        return found.group(1) + "\n";
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files by path, in the order of the section. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(section).results().forEach(match -> files.put(match.group(1), match.group(2)));
        return files;
    }

    /** Writes the files below a folder. */
    public void write(Path folder) {
        files().forEach((path, content) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
