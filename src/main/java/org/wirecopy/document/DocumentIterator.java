package org.wirecopy.document;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document after another, from one input after another. Has one file open at a time, and
 * closes it when its last document is read.
 */
final class DocumentIterator extends AbstractIterator<Document> implements AutoCloseable {
  private final Iterator<Input> inputs;
  private final Limits limits;
  private final FieldNames fieldNames;
  private final Charset encoding;
  private final ProblemLog problems;
  private final Listener listener;
  private final Ids ids = new Ids();
  private @Nullable Input input;
  private @Nullable InputStream open;
  private @Nullable RowReader reader;
  private boolean any;
  private boolean closed;

  /** Is told of each document when it is read. */
  interface Listener {
    /**
     * A document was read.
     *
     * @param line the line on which its row starts, from 1; 0 if the input is that one document
     */
    void read(Document document, String input, int line);
  }

  DocumentIterator(
      Iterator<Input> inputs,
      Limits limits,
      FieldNames fieldNames,
      Charset encoding,
      ProblemLog problems,
      Listener listener) {
    this.inputs = inputs;
    this.limits = limits;
    this.fieldNames = fieldNames;
    this.encoding = encoding;
    this.problems = problems;
    this.listener = listener;
  }

  @Override
  protected @Nullable Document computeNext() {
    while (!closed && (input != null || inputs.hasNext())) {
      input = input == null ? inputs.next() : input;
      Document next = next(input);
      if (next != null) {
        return next;
      }
    }
    return endOfData();
  }

  /** The next document of an input; {@code null} where there is none, or only a problem. */
  private @Nullable Document next(Input from) {
    try {
      if (reader == null) {
        reader = reader(from);
      }
      Document next = reader.next();
      if (next != null) {
        any = true;
        Document named = named(next);
        listener.read(named, from.id(), reader.line());
        return named;
      }
      if (!any) {
        problems.add(Problem.note(from.id(), "holds no row to read"));
      }
    } catch (UnreadableException e) {
      any = true;
      problems.add(e.in(from.id()));
      if (reader != null) {
        return null;
      }
    } catch (IOException e) {
      problems.add(Problem.of(from.id(), Content.reason(e)));
    }
    leave();
    return null;
  }

  private RowReader reader(Input from) throws IOException, UnreadableException {
    open = from.open();
    Content content = Content.open(open);
    Format format = Format.of(from.name(), content.beginning());
    return switch (format) {
      case JSON_LINES -> {
        JsonLinesReader.checkShape(content.beginning());
        yield new JsonLinesReader(
            new RowLines(content, limits), from.id(), limits, fieldNames, problems::add);
      }
      case TABLE ->
          new TableReader(
              new RowLines(content, limits, encoding),
              from.id(),
              limits,
              fieldNames,
              problems::add);
      case WARC -> new CaptureReader(content, limits, problems::add);
      default -> new SingleReader(format, content, from.id(), limits, encoding, problems::add);
    };
  }

  private Document named(Document document) {
    String id = ids.free(document.id());
    if (id.equals(document.id())) {
      return document;
    }
    problems.add(Problem.renamed(document.id(), id));
    return document.withId(id);
  }

  /** Closes the input that is being read; there are no more documents. */
  @Override
  public void close() {
    closed = true;
    leave();
  }

  /** Closes the input that is being read; the next document comes from the one after it. */
  private void leave() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        problems.add(Problem.of(input == null ? "" : input.id(), Content.reason(e)));
      }
    }
    if (input != null) {
      problems.end(input.id());
    }
    open = null;
    input = null;
    reader = null;
    any = false;
  }
}
