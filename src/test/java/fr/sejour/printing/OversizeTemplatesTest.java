package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that are allowed in each of their parts, and too much in sum: too large to lie beside the other hostile ones. */
class OversizeTemplatesTest {

    private static final String TEMPLATE = "oversize";

    /** The band is on line 5, what it holds begins on line 6. */
    private static final String AROUND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <jasperReport name="oversize" language="java" pageWidth="595" pageHeight="842" columnWidth="483" leftMargin="56" rightMargin="56" topMargin="45" bottomMargin="36" resourceBundle="messages/report">
            	<template><![CDATA["styles.jrtx"]]></template>
            	<detail>
            		<band height="40">
            %s
            		</band>
            	</detail>
            </jasperReport>
            """;

    private static final String LINE = "<element kind=\"line\" x=\"0\" y=\"0\" width=\"9\" height=\"1\"/>\n";
    private static final String PICTURE = "<element kind=\"image\" x=\"0\" y=\"0\" width=\"9\" height=\"9\">\n"
            + "<expression><![CDATA[\"large.png\"]]></expression></element>";
    private static final byte[] NO_PICTURE = {};

    /** What it holds, its picture; where and why it is refused. The largest that is allowed goes before each. */
    static Stream<Arguments> oversize() throws IOException {
        // Around the band's content are the elements jasperReport, template, detail and band.
        return Stream.of(
                Arguments.of("elements that a file may have", LINE.repeat(2996), NO_PICTURE, ""),
                Arguments.of("one element more", LINE.repeat(2997), NO_PICTURE, "3002 many [3000]"),
                Arguments.of("many more elements", LINE.repeat(4500), NO_PICTURE, "3002 many [3000]"),
                Arguments.of("levels that a file may have", nested(9), NO_PICTURE, ""),
                Arguments.of("one level more", nested(10), NO_PICTURE, "15 deep [12]"),
                Arguments.of("levels enough to exhaust a stack", nested(2900), NO_PICTURE, "15 deep [12]"),
                Arguments.of("256 kB", sized(256 << 10), NO_PICTURE, ""),
                Arguments.of("a sign more", sized((256 << 10) + 1), NO_PICTURE, "0 large [256]"),
                Arguments.of("two megabytes", sized(2 << 20), NO_PICTURE, "0 large [256]"),
                Arguments.of("a picture as wide as allowed", PICTURE, png(2000, 1), ""),
                Arguments.of("a wider picture", PICTURE, png(2001, 1), "7 picture-large [large.png, 2000]"),
                Arguments.of("a higher picture", PICTURE, png(1, 2001), "7 picture-large [large.png, 2000]"),
                Arguments.of(
                        "a small file of huge sides",
                        PICTURE,
                        claiming(png(1, 1), 100_000),
                        "7 picture-large [large.png, 2000]"),
                Arguments.of(
                        "a file of more than a megabyte",
                        PICTURE,
                        Arrays.copyOf(png(1, 1), (1 << 20) + 1),
                        "7 picture-large [large.png, 2000]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oversize")
    void eachIsRefusedForItsSizeAndTheLargestAllowedIsNot(String name, String content, byte[] picture, String refused) {
        byte[] xml = AROUND.formatted(content).getBytes(StandardCharsets.UTF_8);
        TemplateFiles files = file -> switch (file) {
            case TEMPLATE + ".jrxml" -> Optional.of(xml);
            case "large.png" -> Optional.of(picture);
            default -> TemplateFiles.in(Samples.REPORTS).read(file);
        };

        List<TemplateProblem> problems = new TemplateCheck().check(files, TEMPLATE);

        assertThat(problems.stream()
                        .map(problem -> String.format(
                                Locale.ROOT,
                                "%d %s %s",
                                problem.line(),
                                problem.key().replace("report.template.", ""),
                                problem.arguments())))
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    private static String nested(int frames) {
        return "<element kind=\"frame\" x=\"0\" y=\"0\" width=\"9\" height=\"9\">\n".repeat(frames)
                + "</element>".repeat(frames);
    }

    /** A file of so many bytes, by a comment. */
    private static String sized(int bytes) {
        int others = AROUND.formatted("<!---->").length();
        return "<!--" + "x".repeat(bytes - others) + "-->";
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return png.toByteArray();
    }

    private static byte[] claiming(byte[] png, int side) {
        return ByteBuffer.wrap(png).putInt(16, side).putInt(20, side).array();
    }
}
