package dev.guidelint.analyzer.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a document, with includes and conditions applied as the parser comes to them. */
final class Preprocessor implements LineFeed {
    private final Includes includes;
    private final Conditions conditions;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<GuideLine> waiting = new ArrayDeque<>();
    private final List<GuideLine> document = new ArrayList<>();

    Preprocessor(Frame guide, Includes includes, Conditions conditions) {
        this.includes = includes;
        this.conditions = conditions;
        frames.addLast(guide);
    }

    /** The lines that were handed out, in a form that may be read again. */
    List<GuideLine> document() {
        return document;
    }

    @Override
    public boolean isEmpty() {
        while (waiting.isEmpty()) {
            if (frames.isEmpty()) {
                return true;
            }
            advance();
        }
        return false;
    }

    @Override
    public GuideLine peek() {
        if (isEmpty()) {
            throw new IllegalStateException("no line left");
        }
        return waiting.getFirst();
    }

    @Override
    public GuideLine next() {
        if (isEmpty()) {
            throw new IllegalStateException("no line left");
        }
        return waiting.removeFirst();
    }

    @Override
    public void back(GuideLine line) {
        waiting.addFirst(line);
    }

    @Override
    public boolean suspend() {
        if (frames.isEmpty() || !frames.getLast().followsDirectives()) {
            return false;
        }
        frames.getLast().setFollowsDirectives(false);
        return true;
    }

    @Override
    public void resume() {
        if (!frames.isEmpty()) {
            frames.getLast().setFollowsDirectives(true);
        }
    }

    /** Reads one line of a file; it may come to nothing. */
    private void advance() {
        Frame frame = frames.getLast();
        if (frame.isAtEnd()) {
            frames.removeLast();
            if (frames.isEmpty()) {
                conditions.finish();
            }
            return;
        }
        Frame.Line line = frame.next();
        GuideLine read =
                new GuideLine(document.size(), frame.file(), line.number(), frame.depth(), line.shift(), line.text());
        if (frame.followsDirectives()) {
            process(read);
        } else {
            deliver(read, Directive.escape(read.text()));
        }
    }

    private void process(GuideLine line) {
        Optional<Directive> condition = Directive.condition(line.text());
        if (condition.isPresent()) {
            condition(condition.get(), line);
        } else if (!conditions.isSkipping()) {
            Optional<Directive> include = Directive.include(line.text());
            if (include.isPresent()) {
                include(include.get(), line);
            } else {
                deliver(line, line.text());
            }
        }
    }

    private void condition(Directive condition, GuideLine line) {
        if (condition.isEscaped()) {
            deliver(line.from(1), line.text());
            return;
        }
        Optional<GuideLine> inside = conditions.apply(condition, line);
        if (inside.isPresent()) {
            GuideLine text = inside.get();
            if (text.text().startsWith("include::")) {
                process(text);
            } else {
                deliver(text, Directive.escape(text.text()));
            }
        }
    }

    private void include(Directive include, GuideLine line) {
        if (include.isEscaped()) {
            deliver(line.from(1), line.text());
            return;
        }
        Includes.Result result = includes.apply(include, line, frames);
        if (result.frame().isPresent()) {
            frames.addLast(result.frame().get());
        } else if (!result.text().isEmpty()) {
            // A line of text in its place keeps the paragraphs around it as they are.
            deliver(line.with(result.text()), result.text());
        }
    }

    private void deliver(GuideLine line, String readAgain) {
        waiting.addLast(line);
        document.add(line.with(readAgain));
    }
}
