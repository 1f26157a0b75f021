package fr.sejour.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of an expression, taken one after the other. Knows where in the text reading has come to. */
final class ExpressionPieces {

    private static final int LONGEST = 2000;
    private static final int MOST_PIECES = 60;

    /**
     * A literal holds neither a backslash, save before n and ", nor $: with \\u0022 Java would end it, and JasperReports
     * would put a value into it.
     */
    private static final Pattern PIECE = Pattern.compile("\\s*(?:(?<reference>\\$[FPVR]\\{[A-Za-z0-9_.-]{1,100}})"
            + "|(?<text>\"(?:[^\"\\\\$\\p{Cntrl}]|\\\\[n\"]){0,1000}+\")"
            + "|(?<number>\\d{1,9}(?:\\.\\d{1,4})?)"
            + "|(?<word>[A-Za-z]\\w*)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||[?:+()<>,.]))\\s*");

    record Piece(int offset, String text, boolean isText, boolean isNumber) {}

    private final List<Piece> pieces;
    private int next;

    private ExpressionPieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @throws TemplateExpression.Fault at the first sign that begins no piece, and when there is too much of it */
    static ExpressionPieces cut(String expression) throws TemplateExpression.Fault {
        if (expression.length() > LONGEST) {
            throw new TemplateExpression.Fault(0, "expression.long", Integer.toString(LONGEST));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(expression);
        int offset = 0;
        while (offset < expression.length()) {
            matcher.region(offset, expression.length());
            if (!matcher.lookingAt()) {
                String rest = expression.substring(offset).strip();
                throw new TemplateExpression.Fault(
                        offset, "expression.sign", rest.substring(0, Math.min(rest.length(), 30)));
            }
            String text = matcher.group().strip();
            pieces.add(new Piece(offset, text, matcher.group("text") != null, matcher.group("number") != null));
            offset = matcher.end();
            if (pieces.size() > MOST_PIECES) {
                throw new TemplateExpression.Fault(offset, "expression.pieces", Integer.toString(MOST_PIECES));
            }
        }
        return new ExpressionPieces(pieces);
    }

    /** Takes the next piece if it is this sign. */
    boolean take(String sign) {
        boolean isNext = next < pieces.size() && pieces.get(next).text().equals(sign);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    /** The piece that was taken last. */
    Piece last() {
        return pieces.get(next - 1);
    }

    void requireEnd() throws TemplateExpression.Fault {
        if (next < pieces.size()) {
            throw fault("expression.unexpected", pieces.get(next).text());
        }
    }

    void expect(String sign) throws TemplateExpression.Fault {
        if (!take(sign)) {
            throw fault("expression.expected", sign);
        }
    }

    /** Takes the next piece, whatever it is. */
    String taken() throws TemplateExpression.Fault {
        if (next == pieces.size()) {
            throw fault(
                    "expression.end", pieces.isEmpty() ? "…" : pieces.getLast().text());
        }
        return pieces.get(next++).text();
    }

    /** Where reading had come to. */
    TemplateExpression.Fault fault(String reason, String argument) {
        int place = Math.min(next, pieces.size()) - 1;
        return new TemplateExpression.Fault(place < 0 ? 0 : pieces.get(place).offset(), reason, argument);
    }
}
