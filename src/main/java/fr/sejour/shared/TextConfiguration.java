package fr.sejour.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Joins the message bundles of all modules, for services, mails and papers (Spring) and for screens (Vaadin). */
@Configuration
public class TextConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name)
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    I18NProvider i18nProvider(Texts texts) {
        List<Locale> languages = languages();
        return new I18NProvider() {
            @Override
            public List<Locale> getProvidedLocales() {
                return languages;
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... arguments) {
                return texts.get(locale, key, arguments);
            }
        };
    }

    /** French, and each language for which a bundle {@code messages/shell_xx.properties} exists. */
    private static List<Locale> languages() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/shell_*.properties");
            return Stream.concat(
                            Stream.of(Locale.FRENCH),
                            Arrays.stream(files)
                                    .map(file -> Objects.requireNonNull(file.getFilename())
                                            .replace("shell_", "")
                                            .replace(".properties", ""))
                                    .map(Locale::forLanguageTag))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
