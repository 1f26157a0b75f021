package fr.sejour.printing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language of expressions. It is the part of Java in which nothing can be called, made, repeated or reached: values by
 * name, literals, comparisons, a choice, texts put together, {@code msg(…)}. What is not in here is refused, whether or not
 * it would do harm.
 */
final class TemplateExpression {

    /** What an expression comes to. */
    enum Type {
        TEXT,
        NUMBER,
        CONDITION,
        PICTURE,
        /** The literal {@code null}, which stands for any of them. */
        NULL
    }

    /** What may be named. */
    interface Names {

        /** @param kind F (field), P (parameter), V (variable) or R (words of the bundle) */
        @Nullable
        Type type(char kind, String name);
    }

    /** Why an expression is refused, and where in it. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;

        final int offset;
        final String reason;
        final String argument;

        Fault(int offset, String reason, String argument) {
            super(reason);
            this.offset = offset;
            this.reason = reason;
            this.argument = argument;
        }
    }

    private static final int DEEPEST = 12;

    private static final Map<String, Type> CONSTANTS =
            Map.of("true", Type.CONDITION, "false", Type.CONDITION, "null", Type.NULL);

    private final Names names;
    private final ExpressionPieces pieces;
    private int depth;

    private TemplateExpression(ExpressionPieces pieces, Names names) {
        this.pieces = pieces;
        this.names = names;
    }

    /** @return what it comes to */
    static Type check(String expression, Names names) throws Fault {
        TemplateExpression checked = new TemplateExpression(ExpressionPieces.cut(expression), names);
        Type type = checked.choice();
        checked.pieces.requireEnd();
        return type;
    }

    private Type choice() throws Fault {
        if (++depth > DEEPEST) {
            throw pieces.fault("expression.deep", Integer.toString(DEEPEST));
        }
        Type type = either();
        if (pieces.take("?")) {
            require(type, Type.CONDITION);
            Type first = choice();
            pieces.expect(":");
            Type second = choice();
            require(first, second);
            type = first == Type.NULL ? second : first;
        }
        depth--;
        return type;
    }

    private Type either() throws Fault {
        Type type = both();
        while (pieces.take("||")) {
            require(type, Type.CONDITION);
            require(both(), Type.CONDITION);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type both() throws Fault {
        Type type = equality();
        while (pieces.take("&&")) {
            require(type, Type.CONDITION);
            require(equality(), Type.CONDITION);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type equality() throws Fault {
        Type type = order();
        while (pieces.take("==") || pieces.take("!=")) {
            Type other = order();
            if (type == Type.TEXT && other == Type.TEXT) {
                throw pieces.fault("expression.same-text", "equals");
            }
            require(type, other);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type order() throws Fault {
        Type type = sum();
        if (pieces.take("<=") || pieces.take(">=") || pieces.take("<") || pieces.take(">")) {
            require(type, Type.NUMBER);
            require(sum(), Type.NUMBER);
            return Type.CONDITION;
        }
        return type;
    }

    private Type sum() throws Fault {
        Type type = not();
        while (pieces.take("+")) {
            Type other = not();
            if (type != Type.TEXT && other != Type.TEXT) {
                require(type, Type.NUMBER);
                require(other, Type.NUMBER);
            } else {
                type = Type.TEXT;
            }
        }
        return type;
    }

    private Type not() throws Fault {
        if (pieces.take("!")) {
            if (++depth > DEEPEST) {
                throw pieces.fault("expression.deep", Integer.toString(DEEPEST));
            }
            require(not(), Type.CONDITION);
            depth--;
            return Type.CONDITION;
        }
        Type type = value();
        while (pieces.take(".")) {
            type = question(type);
        }
        return type;
    }

    /** The only methods: {@code isEmpty()} and {@code equals(…)} of a text. */
    private Type question(Type asked) throws Fault {
        String method = pieces.taken();
        if (!Set.of("isEmpty", "equals").contains(method)) {
            throw pieces.fault("expression.method", method);
        }
        require(asked, Type.TEXT);
        pieces.expect("(");
        if (method.equals("equals")) {
            require(choice(), Type.TEXT);
        }
        pieces.expect(")");
        return Type.CONDITION;
    }

    private Type value() throws Fault {
        String text = pieces.taken();
        ExpressionPieces.Piece piece = pieces.last();
        if (piece.isText()) {
            return Type.TEXT;
        }
        if (piece.isNumber()) {
            return Type.NUMBER;
        }
        if (text.startsWith("$")) {
            return named(text);
        }
        if (text.equals("(")) {
            Type type = choice();
            pieces.expect(")");
            return type;
        }
        if (text.equals("msg")) {
            return words();
        }
        return found(CONSTANTS.get(text), "expression.name", text);
    }

    private Type named(String reference) throws Fault {
        char kind = reference.charAt(1);
        String name = reference.substring(3, reference.length() - 1);
        return found(names.type(kind, name), kind == 'R' ? "expression.words" : "expression.undeclared", reference);
    }

    /** The first of them is always words of the bundle: a pattern that came as a value could be anything. */
    private Type words() throws Fault {
        pieces.expect("(");
        if (!pieces.taken().startsWith("$R{")) {
            throw pieces.fault("expression.pattern", "$R{…}");
        }
        named(pieces.last().text());
        while (pieces.take(",")) {
            choice();
        }
        pieces.expect(")");
        return Type.TEXT;
    }

    private <T> T found(@Nullable T value, String reason, String argument) throws Fault {
        if (value == null) {
            throw pieces.fault(reason, argument);
        }
        return value;
    }

    private void require(Type type, Type required) throws Fault {
        if (type != required && type != Type.NULL && required != Type.NULL) {
            throw pieces.fault("expression.type", pieces.last().text());
        }
    }
}
