package fr.sejour.account;

import fr.sejour.shared.ForeignerNumber;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** Rules that a password must follow. Lengths count characters as a person does, not units of storage. */
public final class PasswordRules {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    /** The rules, in the order in which the page shows them. */
    public enum Rule {
        LENGTH,
        UPPER_CASE,
        LOWER_CASE,
        DIGIT,
        SPECIAL,
        NOT_COMMON,
        NOT_THE_NUMBER
    }

    private PasswordRules() {}

    /**
     * The rules that this password breaks, in order; empty when it may be used.
     *
     * @param number login name of the person, which the password must not contain
     */
    public static Set<Rule> broken(String password, ForeignerNumber number) {
        Set<Rule> broken = brokenByAll(password);
        breaks(broken, Rule.NOT_THE_NUMBER, password.isEmpty() || holds(password, number));
        return broken;
    }

    private static Set<Rule> brokenByAll(String password) {
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        int length = password.codePointCount(0, password.length());
        breaks(broken, Rule.LENGTH, length < SHORTEST || length > LONGEST);
        breaks(broken, Rule.UPPER_CASE, holdsNo(password, Character::isUpperCase));
        breaks(broken, Rule.LOWER_CASE, holdsNo(password, Character::isLowerCase));
        breaks(broken, Rule.DIGIT, holdsNo(password, Character::isDigit));
        breaks(broken, Rule.SPECIAL, holdsNo(password, PasswordRules::isSpecial));
        breaks(broken, Rule.NOT_COMMON, password.isEmpty() || CommonPasswords.include(password));
        return broken;
    }

    /** The rules that apply to the holder of a link, in the order in which the page shows them. */
    public static Set<Rule> of(LinkHolder holder) {
        return switch (holder) {
            case LinkHolder.OfApplicant applicant -> EnumSet.allOf(Rule.class);
            case LinkHolder.OfAgent agent -> EnumSet.complementOf(EnumSet.of(Rule.NOT_THE_NUMBER));
        };
    }

    /** The rules that this password of the holder of a link breaks. */
    public static Set<Rule> broken(String password, LinkHolder holder) {
        return switch (holder) {
            case LinkHolder.OfApplicant(ForeignerNumber number) -> broken(password, number);
            case LinkHolder.OfAgent agent -> brokenByAll(password);
        };
    }

    private static void breaks(Set<Rule> broken, Rule rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }

    private static boolean holdsNo(String password, IntPredicate kind) {
        return password.codePoints().noneMatch(kind);
    }

    /** Neither a letter nor a digit nor the accent of a letter. */
    private static boolean isSpecial(int character) {
        return !Character.isLetterOrDigit(character) && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    /** Also when its digits are set apart by something. */
    private static boolean holds(String password, ForeignerNumber number) {
        return password.replaceAll("[^0-9]", "").contains(number.digits());
    }
}
