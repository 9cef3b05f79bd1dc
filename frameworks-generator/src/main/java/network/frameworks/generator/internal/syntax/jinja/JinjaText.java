package network.frameworks.generator.internal.syntax.jinja;

/** Text that Ansible must not take for a template. */
public final class JinjaText {

    /** Whether Jinja would act on the text. */
    public boolean isTemplate(String text) {
        return text.contains("{{") || text.contains("{%") || text.contains("{#");
    }

    /**
     * The text with each opening delimiter written as a Jinja expression that prints it; for text that stands
     * outside of expressions in a Jinja template.
     */
    public String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i + 1 < text.length() && "{%#".indexOf(text.charAt(i + 1)) >= 0) {
                out.append("{{ '").append(c).append("' }}");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
