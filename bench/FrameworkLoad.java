import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.lang.management.ManagementFactory;

/// Loads the built-in framework once, in a JVM that has done nothing else, and prints wall and processor time in
/// microseconds; see `framework-load.sh`.
final class FrameworkLoad {
    private FrameworkLoad() {}

    public static void main(String[] args) {
        var threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        int roles = new FileFrameworkReader(new YamlCatalogue()).readBuiltIn().roles().size();
        System.out.println((System.nanoTime() - wall) / 1000 + " "
                + (threads.getCurrentThreadCpuTime() - processor) / 1000 + " " + roles);
    }
}
