package fr.sejour.report.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        private Fault(int offset, String reason, String argument) {
            super(reason);
            this.offset = offset;
            this.reason = reason;
            this.argument = argument;
        }
    }

    private static final int LONGEST = 2000;
    private static final int MOST_PIECES = 60;
    private static final int DEEPEST = 12;

    /**
     * A literal holds neither a backslash, save before n and ", nor $: with \\u0022 Java would end it, and JasperReports
     * would put a value into it.
     */
    private static final Pattern PIECE = Pattern.compile("\\s*(?:(?<reference>\\$[FPVR]\\{[A-Za-z0-9_.-]{1,100}})"
            + "|(?<text>\"(?:[^\"\\\\$\\p{Cntrl}]|\\\\[n\"]){0,1000}+\")"
            + "|(?<number>\\d{1,9}(?:\\.\\d{1,4})?)"
            + "|(?<word>[A-Za-z]\\w*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[!?:+()<>,.]))\\s*");

    private static final Map<String, Type> CONSTANTS =
            Map.of("true", Type.CONDITION, "false", Type.CONDITION, "null", Type.NULL);

    private record Piece(int offset, String text, boolean isText, boolean isNumber) {}

    private final Names names;
    private final List<Piece> pieces;
    private int next;
    private int depth;

    private TemplateExpression(List<Piece> pieces, Names names) {
        this.pieces = pieces;
        this.names = names;
    }

    /** @return what it comes to */
    static Type check(String expression, Names names) throws Fault {
        TemplateExpression checked = new TemplateExpression(cut(expression), names);
        Type type = checked.choice();
        if (checked.next < checked.pieces.size()) {
            throw checked.fault(
                    "expression.unexpected", checked.pieces.get(checked.next).text());
        }
        return type;
    }

    private static List<Piece> cut(String expression) throws Fault {
        if (expression.length() > LONGEST) {
            throw new Fault(0, "expression.long", Integer.toString(LONGEST));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(expression);
        int offset = 0;
        while (offset < expression.length()) {
            matcher.region(offset, expression.length());
            if (!matcher.lookingAt()) {
                String rest = expression.substring(offset).strip();
                throw new Fault(offset, "expression.sign", rest.substring(0, Math.min(rest.length(), 30)));
            }
            String text = matcher.group().strip();
            pieces.add(new Piece(offset, text, matcher.group("text") != null, matcher.group("number") != null));
            offset = matcher.end();
            if (pieces.size() > MOST_PIECES) {
                throw new Fault(offset, "expression.pieces", Integer.toString(MOST_PIECES));
            }
        }
        return pieces;
    }

    private Type choice() throws Fault {
        if (++depth > DEEPEST) {
            throw fault("expression.deep", Integer.toString(DEEPEST));
        }
        Type type = either();
        if (take("?")) {
            require(type, Type.CONDITION);
            Type first = choice();
            expect(":");
            Type second = choice();
            require(first, second);
            type = first == Type.NULL ? second : first;
        }
        depth--;
        return type;
    }

    private Type either() throws Fault {
        Type type = both();
        while (take("||")) {
            require(type, Type.CONDITION);
            require(both(), Type.CONDITION);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type both() throws Fault {
        Type type = equality();
        while (take("&&")) {
            require(type, Type.CONDITION);
            require(equality(), Type.CONDITION);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type equality() throws Fault {
        Type type = order();
        while (take("==") || take("!=")) {
            Type other = order();
            if (type == Type.TEXT && other == Type.TEXT) {
                throw fault("expression.same-text", "equals");
            }
            require(type, other);
            type = Type.CONDITION;
        }
        return type;
    }

    private Type order() throws Fault {
        Type type = sum();
        if (take("<=") || take(">=") || take("<") || take(">")) {
            require(type, Type.NUMBER);
            require(sum(), Type.NUMBER);
            return Type.CONDITION;
        }
        return type;
    }

    private Type sum() throws Fault {
        Type type = not();
        while (take("+")) {
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
        if (take("!")) {
            if (++depth > DEEPEST) {
                throw fault("expression.deep", Integer.toString(DEEPEST));
            }
            require(not(), Type.CONDITION);
            depth--;
            return Type.CONDITION;
        }
        Type type = value();
        while (take(".")) {
            type = question(type);
        }
        return type;
    }

    /** The only methods: {@code isEmpty()} and {@code equals(…)} of a text. */
    private Type question(Type asked) throws Fault {
        String method = taken();
        if (!Set.of("isEmpty", "equals").contains(method)) {
            throw fault("expression.method", method);
        }
        require(asked, Type.TEXT);
        expect("(");
        if (method.equals("equals")) {
            require(choice(), Type.TEXT);
        }
        expect(")");
        return Type.CONDITION;
    }

    private Type value() throws Fault {
        String text = taken();
        Piece piece = pieces.get(next - 1);
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
            expect(")");
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
        expect("(");
        if (!taken().startsWith("$R{")) {
            throw fault("expression.pattern", "$R{…}");
        }
        named(pieces.get(next - 1).text());
        while (take(",")) {
            choice();
        }
        expect(")");
        return Type.TEXT;
    }

    private <T> T found(@Nullable T value, String reason, String argument) throws Fault {
        if (value == null) {
            throw fault(reason, argument);
        }
        return value;
    }

    private void require(Type type, Type required) throws Fault {
        if (type != required && type != Type.NULL && required != Type.NULL) {
            throw fault("expression.type", pieces.get(next - 1).text());
        }
    }

    private boolean take(String sign) {
        boolean isNext = next < pieces.size() && pieces.get(next).text().equals(sign);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    private void expect(String sign) throws Fault {
        if (!take(sign)) {
            throw fault("expression.expected", sign);
        }
    }

    private String taken() throws Fault {
        if (next == pieces.size()) {
            throw fault(
                    "expression.end", pieces.isEmpty() ? "…" : pieces.getLast().text());
        }
        return pieces.get(next++).text();
    }

    /** Where reading had come to. */
    private Fault fault(String reason, String argument) {
        int place = Math.min(next, pieces.size()) - 1;
        return new Fault(place < 0 ? 0 : pieces.get(place).offset(), reason, argument);
    }
}
