package fr.sejour.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every text in Java sources, with the call that takes it; found in the compiler's own syntax tree. */
final class SourceTexts extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<SourceText> found = new ArrayList<>();
    private final SourcePositions positions;
    private final Path root;

    private SourceTexts(SourcePositions positions, Path root) {
        this.positions = positions;
        this.root = root;
    }

    /** The texts of all Java files below a folder. */
    static List<SourceText> below(Path root) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var paths = Files.walk(root)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourceTexts texts = new SourceTexts(Trees.instance(task).getSourcePositions(), root);
            for (CompilationUnitTree unit : task.parse()) {
                texts.scan(unit, null);
            }
            return texts.found;
        }
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree node, @Nullable Void nothing) {
        List<@Nullable String> parts = new ArrayList<>();
        if (node.getKind() != Tree.Kind.PLUS || !join(node, parts)) {
            return super.visitBinary(node, nothing);
        }
        add(node, parts);
        scanValues(node);
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void nothing) {
        if (node.getValue() instanceof String text) {
            List<@Nullable String> parts = new ArrayList<>();
            parts.add(text);
            add(node, parts);
        }
        return null;
    }

    private void add(Tree text, List<@Nullable String> parts) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        Path file = Path.of(unit.getSourceFile().toUri());
        String place = root.toAbsolutePath().relativize(file) + ":"
                + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, text));
        Taker taker = taker();
        found.add(new SourceText(
                place.replace('\\', '/'), parts, taker.name(), taker.argument(), taker.arguments(), isShown()));
    }

    private record Taker(String name, int argument, int arguments) {}

    /** The call that takes the text, through parentheses and conditional expressions. */
    private Taker taker() {
        Tree child = getCurrentPath().getLeaf();
        for (TreePath path = getCurrentPath().getParentPath(); path != null; path = path.getParentPath()) {
            Tree parent = path.getLeaf();
            switch (parent.getKind()) {
                case METHOD_INVOCATION -> {
                    MethodInvocationTree call = (MethodInvocationTree) parent;
                    return new Taker(
                            name(call.getMethodSelect()),
                            call.getArguments().indexOf(child),
                            call.getArguments().size());
                }
                case NEW_CLASS -> {
                    NewClassTree made = (NewClassTree) parent;
                    return new Taker(
                            "new " + made.getIdentifier(),
                            made.getArguments().indexOf(child),
                            made.getArguments().size());
                }
                case PARENTHESIZED, CONDITIONAL_EXPRESSION -> child = parent;
                default -> {
                    return new Taker("", -1, 0);
                }
            }
        }
        return new Taker("", -1, 0);
    }

    private boolean isShown() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            switch (path.getLeaf()) {
                case AnnotationTree annotation -> {
                    return false;
                }
                case NewClassTree made
                when made.getIdentifier().toString().endsWith("Exception")
                        || made.getIdentifier().toString().endsWith("Error") -> {
                    return false;
                }
                case MethodInvocationTree call
                when call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getExpression().toString().equals("LOG") -> {
                    return false;
                }
                default -> {
                    // Look further out.
                }
            }
        }
        return true;
    }

    private static String name(ExpressionTree method) {
        return switch (method) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> method.toString();
        };
    }

    /** Takes a sum apart; false when no text is in it. */
    private static boolean join(ExpressionTree node, List<@Nullable String> parts) {
        return switch (node) {
            case ParenthesizedTree inner -> join(inner.getExpression(), parts);
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS ->
                join(sum.getLeftOperand(), parts) | join(sum.getRightOperand(), parts);
            case LiteralTree literal
            when literal.getValue() instanceof String text -> {
                int last = parts.size() - 1;
                String before = last >= 0 ? parts.get(last) : null;
                if (before == null) {
                    parts.add(text);
                } else {
                    parts.set(last, before + text);
                }
                yield true;
            }
            default -> {
                parts.add(null);
                yield false;
            }
        };
    }

    /** The values in a sum may hold texts of their own, for instance as arguments of a call. */
    private void scanValues(ExpressionTree node) {
        switch (node) {
            case ParenthesizedTree inner -> scanValues(inner.getExpression());
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                scanValues(sum.getLeftOperand());
                scanValues(sum.getRightOperand());
            }
            case LiteralTree literal -> {
                // Part of the sum.
            }
            default -> scan(node, null);
        }
    }
}
