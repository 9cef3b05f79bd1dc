package network.frameworks.generator.render;

import network.frameworks.model.diagnostic.Diagnostic;

/** A template that could not be rendered: a defect of the template, never of the model. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderException(Output output, String message, Throwable cause) {
        super(output.path() + " from template " + output.template() + ": " + message, cause);
    }

    RenderException(String template, String message, Throwable cause) {
        super("template " + template + ": " + message, cause);
    }

    /** The defect as a problem without a place in the model. */
    public Diagnostic diagnostic() {
        return Diagnostic.of(
                RenderCode.BROKEN_TEMPLATE,
                "a template is broken: " + getMessage(),
                "this is a defect of the template, not of the model");
    }
}
