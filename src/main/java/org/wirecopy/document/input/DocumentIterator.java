package org.wirecopy.document.input;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.KnownFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.store.Ids;

/**
 * Reads one document after another, from one input after another. Has one file open at a time, and
 * closes it when its last document is read.
 */
final class DocumentIterator extends AbstractIterator<Document> implements AutoCloseable {
  private final Iterator<Input> inputs;
  private final ReadingOptions options;
  private final ProblemLog problems;
  private final Listener listener;
  private final Ids ids = new Ids();
  private @Nullable Input input;
  private @Nullable InputStream open;
  private @Nullable RowReader reader;
  private boolean isWhole;
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
      Iterator<Input> inputs, ReadingOptions options, ProblemLog problems, Listener listener) {
    this.inputs = inputs;
    this.options = options;
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
      LineSource.Line row = reader.next();
      if (row != null) {
        any = true;
        Document named = named(reader.document(row, problems::add));
        listener.read(named, from.id(), isWhole ? 0 : row.number());
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
    KnownFormat format = KnownFormat.of(from.name(), content.beginning());
    isWhole = format.shape().isWhole();
    return format.open(content, from.id(), options);
  }

  private Document named(Document document) {
    return ids.named(document, problems::add);
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
