package network.frameworks.generator.internal.render;

/**
 * What a template is called by those that include it: its path below the folder {@code templates}, which stands for
 * the topmost file of that path, or {@code @pack/} and its path, which stands for the file that counts when nothing
 * lies over that pack.
 *
 * @param pack the pack, empty for the topmost
 * @param path the path
 */
record TemplateName(String pack, String path) {

    private static final String FOLDER = "templates/";

    static TemplateName of(String name) {
        int slash = name.indexOf('/');
        return name.startsWith("@") && slash > 0
                ? new TemplateName(name.substring(1, slash), name.substring(slash + 1))
                : new TemplateName("", name);
    }

    /** The path of its file in a pack. */
    String packPath() {
        return FOLDER + path;
    }
}
