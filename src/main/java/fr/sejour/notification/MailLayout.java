package fr.sejour.notification;

import fr.sejour.shared.Colours;
import fr.sejour.shared.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Lays a mail out twice, as plain text and as HTML. Every value is escaped; nothing is loaded from anywhere. */
@Component
class MailLayout {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { margin: 0; padding: 16px; background: var(--page); color: var(--text); \
            font: 16px/1.5 system-ui, sans-serif; }
            main { max-width: 36em; margin: 0 auto; padding: 24px; background: var(--surface); \
            border: 1px solid var(--line); border-radius: 6px; }
            .service { margin: 0 0 24px; padding-bottom: 12px; border-bottom: 1px solid var(--line); font-weight: 600; }
            .fact { font-size: 20px; font-variant-numeric: tabular-nums; }
            .label, .copy, footer { color: var(--muted); font-size: 14px; }
            .copy { overflow-wrap: anywhere; }
            .button { display: inline-block; padding: 12px 20px; background: var(--accent); color: var(--on-accent); \
            border-radius: 6px; font-weight: 600; text-decoration: none; }
            a { color: var(--accent); }
            footer { margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--line); }
            """;

    private static final String DARK_STYLE = """
            @media (prefers-color-scheme: dark) {
              body { background: var(--page); color: var(--text); }
              main { background: var(--surface); border-color: var(--line); }
              .service, footer { border-color: var(--line); }
              .label, .copy, footer { color: var(--muted); }
              .button { background: var(--accent); color: var(--on-accent); }
              a { color: var(--accent); }
            }
            """;

    private final String style = style(Colours.packaged());
    private final Texts texts;

    MailLayout(Texts texts) {
        this.texts = texts;
    }

    /** Mail programs know no custom properties: the colours stand in the sheet. */
    static String style(Colours colours) {
        return colours.light(STYLE) + colours.dark(DARK_STYLE);
    }

    String plainText(Locale language, MailBody body) {
        String parts = body.parts().stream().map(MailLayout::plain).collect(Collectors.joining("\n\n"));
        return """
                %s

                %s

                %s

                %s
                """.formatted(
                        text(language, "greeting"), parts, text(language, "signature"), text(language, "no-reply"));
    }

    String html(Locale language, String subject, MailBody body) {
        String parts = body.parts().stream().map(MailLayout::html).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <p class="service">%s</p>
                <p>%s</p>
                %s
                <p>%s</p>
                <footer>%s</footer>
                </main>
                </body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        escaped(subject),
                        style,
                        escaped(text(language, "sender")),
                        escaped(text(language, "greeting")),
                        parts,
                        escaped(text(language, "signature")),
                        escaped(text(language, "no-reply")));
    }

    private String text(Locale language, String key) {
        return texts.get(language, "notification.mail." + key);
    }

    private static String plain(MailBody.Part part) {
        return switch (part) {
            case MailBody.Part.Paragraph(String text) -> text;
            case MailBody.Part.Link(String label, String hint, String address) -> label + "\n" + hint + "\n" + address;
            case MailBody.Part.Fact(String label, String value) -> label + " : " + value;
        };
    }

    private static String html(MailBody.Part part) {
        return switch (part) {
            case MailBody.Part.Paragraph(String text) -> "<p>%s</p>".formatted(escaped(text));
            case MailBody.Part.Link(String label, String hint, String address) ->
                """
                    <p><a class="button" href="%2$s">%1$s</a></p>
                    <p class="copy">%3$s<br><a href="%2$s">%2$s</a></p>""".formatted(escaped(label), escaped(address), escaped(hint));
            case MailBody.Part.Fact(String label, String value) -> """
                    <p><span class="label">%s</span><br><span class="fact">%s</span></p>""".formatted(escaped(label), escaped(value));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
