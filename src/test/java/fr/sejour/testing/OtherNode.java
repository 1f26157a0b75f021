package fr.sejour.testing;

import fr.sejour.Sejour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A second node of the service beside that of a test: the same database and files, a port and sessions of its own. */
public final class OtherNode implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "sejour.data",
            "sejour.durable-database");

    private final ConfigurableApplicationContext application;

    /** @param settings of this node, for instance {@code sejour.second-factor.required=false} */
    public OtherNode(Environment first, String... settings) {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off"));
        SHARED.forEach(name -> arguments.add("--" + name + "=" + first.getRequiredProperty(name)));
        Stream.of(settings).forEach(setting -> arguments.add("--" + setting));
        application = new SpringApplicationBuilder(Sejour.class)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton(WithoutTestConfiguration.class.getName(), new WithoutTestConfiguration()))
                .run(arguments.toArray(String[]::new));
    }

    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A service of this node. */
    public <T> T service(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    /** The node is as it is in production: what the tests configure for themselves is not found. */
    private static final class WithoutTestConfiguration extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) {
            return type.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutTestConfiguration;
        }

        @Override
        public int hashCode() {
            return WithoutTestConfiguration.class.hashCode();
        }
    }
}
