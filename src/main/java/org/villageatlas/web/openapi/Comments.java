package org.villageatlas.web.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the code as plain text. */
final class Comments {

    private static final CommentFormatter FORMATTER = new CommentFormatter();
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:])\\s+(?=[A-Z{/0-9])");

    private Comments() {}

    static @Nullable String of(Class<?> type) {
        return text(RuntimeJavadoc.getJavadoc(type).getComment());
    }

    static @Nullable String of(Method method) {
        return text(documented(method).getComment());
    }

    static @Nullable String of(RecordComponent component) {
        return named(
                RuntimeJavadoc.getJavadoc(component.getDeclaringRecord()).getRecordComponents(), component.getName());
    }

    static @Nullable String ofParameter(Method method, @Nullable String name) {
        return named(documented(method).getParams(), name);
    }

    static @Nullable String ofReturn(Method method) {
        return text(documented(method).getReturns());
    }

    /** The sentence that a comment begins with, without its full stop. */
    static String firstSentence(String comment) {
        String first = SENTENCE_END.split(comment, 2)[0];
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private static MethodJavadoc documented(Method method) {
        return RuntimeJavadoc.getJavadoc(method);
    }

    private static @Nullable String named(List<ParamJavadoc> comments, @Nullable String name) {
        return comments.stream()
                .filter(comment -> comment.getName().equals(name))
                .map(comment -> text(comment.getComment()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Comment comment) {
        String plain = TAGS.matcher(FORMATTER.format(comment)).replaceAll("");
        String line = SPACE.matcher(plain).replaceAll(" ").strip();
        return line.isEmpty()
                ? null
                : line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
