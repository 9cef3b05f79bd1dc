package network.frameworks.generator.internal.check.terraform;

import java.util.Map;
import java.util.TreeMap;
import network.frameworks.generator.internal.syntax.hcl.HclExpression;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Call;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Entry;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.Name;
import network.frameworks.generator.internal.syntax.hcl.HclExpression.ObjectLiteral;

/** Reads the type constraint of a variable. */
final class TypeExpressions {

    private final Problems problems;

    TypeExpressions(Problems problems) {
        this.problems = problems;
    }

    Shape read(HclExpression type) {
        if (type instanceof Name name) {
            return switch (name.name()) {
                case "string", "number", "bool" -> Shape.SCALAR;
                case "any" -> Shape.ANY;
                default -> unknown(type, name.name());
            };
        }
        if (type instanceof Call call && call.arguments().size() == 1) {
            HclExpression argument = call.arguments().get(0);
            return switch (call.name()) {
                case "list", "set" -> Shape.list(read(argument));
                case "map" -> new Shape.Dictionary(read(argument));
                case "object" -> object(argument);
                case "tuple" -> Shape.ANY;
                default -> unknown(type, call.name());
            };
        }
        return unknown(type, "this");
    }

    private Shape object(HclExpression argument) {
        if (!(argument instanceof ObjectLiteral object)) {
            return unknown(argument, "this");
        }
        Map<String, Shape.Member> members = new TreeMap<>();
        for (Entry entry : object.entries()) {
            boolean optional = entry.value() instanceof Call call && call.name().equals("optional");
            Shape shape = optional ? read(((Call) entry.value()).arguments().get(0)) : read(entry.value());
            members.put(entry.name().orElse(""), new Shape.Member(shape, !optional));
        }
        return new Shape.Structure(members);
    }

    private Shape unknown(HclExpression type, String word) {
        problems.add(type.position(), Code.VALUE, "'" + word + "' is not a type");
        return Shape.ANY;
    }
}
