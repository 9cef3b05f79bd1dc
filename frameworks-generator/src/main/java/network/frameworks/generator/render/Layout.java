package network.frameworks.generator.render;

/** The last touch on rendered text: the layout of its language, no blanks at line ends, one newline at the end. */
final class Layout {

    String apply(String path, String text) {
        String trimmed = text.replaceAll("[ \\t]+(?=\\n)", "").stripTrailing();
        return trimmed.isEmpty() ? "" : trimmed + "\n";
    }
}
