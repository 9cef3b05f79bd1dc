package network.frameworks.generator.recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of text in the README that follows a comment with its name. */
final class ReadmeRecipe {

    private static final Path README = Path.of("..", "README.md");

    private ReadmeRecipe() {}

    /** The text of the block behind {@code <!-- recipe: name -->}. */
    static String text(String name) throws IOException {
        Pattern block = Pattern.compile(
                "<!-- recipe: " + Pattern.quote(name) + " -->\\n```\\w+\\n(.*?)\\n```\\n", Pattern.DOTALL);
        Matcher found = block.matcher(Files.readString(README));
        if (!found.find()) {
            throw new AssertionError("the README has no recipe '" + name + "'");
        }
        return found.group(1) + "\n";
    }
}
