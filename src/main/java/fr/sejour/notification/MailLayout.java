package fr.sejour.notification;

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
            body { margin: 0; padding: 16px; background: #f5f7f8; color: #14212b; font: 16px/1.5 system-ui, sans-serif; }
            main { max-width: 36em; margin: 0 auto; padding: 24px; background: #fff; border: 1px solid #cfd8dd; \
            border-radius: 6px; }
            .service { margin: 0 0 24px; padding-bottom: 12px; border-bottom: 1px solid #cfd8dd; font-weight: 600; }
            .fact { font-size: 20px; font-variant-numeric: tabular-nums; }
            .label, .copy, footer { color: #4c5a66; font-size: 14px; }
            .copy { overflow-wrap: anywhere; }
            .button { display: inline-block; padding: 12px 20px; background: #0a5c6b; color: #fff; border-radius: 6px; \
            font-weight: 600; text-decoration: none; }
            a { color: #0a5c6b; }
            footer { margin-top: 24px; padding-top: 12px; border-top: 1px solid #cfd8dd; }
            @media (prefers-color-scheme: dark) {
              body { background: #0e1518; color: #eef3f5; }
              main { background: #162025; border-color: #33434b; }
              .service, footer { border-color: #33434b; }
              .label, .copy, footer { color: #a9b8c1; }
              .button { background: #6cc7d6; color: #0e1518; }
              a { color: #6cc7d6; }
            }
            """;

    private final Texts texts;

    MailLayout(Texts texts) {
        this.texts = texts;
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
                        STYLE,
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
