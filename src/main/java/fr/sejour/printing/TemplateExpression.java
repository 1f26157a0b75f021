package fr.sejour.printing;

import org.jspecify.annotations.Nullable;

/**
 * The language of expressions, of the shapes that papers need: a value, values put together with {@code +}, comparisons of
 * them, and a choice between two by one condition. A value is named ({@code $F}, {@code $P}, {@code $V}, {@code $R}), written out,
 * or words with values in them ({@code msg(…)}). Nothing else can be called, and nothing made, repeated or reached: what is not
 * in here is refused, whether or not it would do harm.
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

    private final Names names;
    private final ExpressionPieces pieces;

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
        Type type = conditions();
        if (!pieces.take("?")) {
            return type;
        }
        require(type, Type.CONDITION);
        Type first = sum();
        pieces.expect(":");
        Type second = sum();
        require(first, second);
        return first == Type.NULL ? second : first;
    }

    private Type conditions() throws Fault {
        Type type = comparison();
        while (pieces.take("&&") || pieces.take("||")) {
            require(type, Type.CONDITION);
            require(comparison(), Type.CONDITION);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type comparison() throws Fault {
        Type type = sum();
        if (pieces.take("==") || pieces.take("!=")) {
            Type other = sum();
            if (type == Type.TEXT && other == Type.TEXT) {
                throw pieces.fault("expression.same-text", "null");
            }
            require(type, other);
            return Type.CONDITION;
        }
        if (pieces.take("<=") || pieces.take(">=") || pieces.take("<") || pieces.take(">")) {
            require(type, Type.NUMBER);
            require(sum(), Type.NUMBER);
            return Type.CONDITION;
        }
        return type;
    }

    private Type sum() throws Fault {
        Type type = value();
        while (pieces.take("+")) {
            Type other = value();
            if (type != Type.TEXT && other != Type.TEXT) {
                require(type, Type.NUMBER);
                require(other, Type.NUMBER);
            } else {
                type = Type.TEXT;
            }
        }
        return type;
    }

    private Type value() throws Fault {
        Type type = pieces.take("msg") ? words() : literal();
        if (pieces.take(".")) {
            throw pieces.fault("expression.method", pieces.taken());
        }
        return type;
    }

    private Type literal() throws Fault {
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
        return found(text.equals("null") ? Type.NULL : null, "expression.name", text);
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
            literal();
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
