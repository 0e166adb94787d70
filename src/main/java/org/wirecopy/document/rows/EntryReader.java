package org.wirecopy.document.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TextStart;

/**
 * Reads a file of entries, each a row that is named by its number, as in {@code news.rss:3}, unless
 * it has an id. One that cannot be read costs that one only. No more than one is in memory.
 */
public final class EntryReader implements RowReader {
  private final Content content;
  private final Entries entries;
  private final String id;
  private final Limits limits;
  private int number;
  private boolean complained;

  /**
   * Reads entries.
   *
   * @param content the file, which may be cut off
   * @param entries takes the file apart
   * @param id the file's name, from which entries without an id get theirs
   * @param limits what an entry may ask for
   */
  public EntryReader(Content content, Entries entries, String id, Limits limits) {
    this.content = content;
    this.entries = entries;
    this.id = id;
    this.limits = limits;
  }

  /**
   * Reads a file that is one entry.
   *
   * @param content the file, which may be cut off
   * @param fields what it holds; its id is the file's name
   * @param id the file's name
   * @param limits what an entry may ask for
   * @return a reader of that entry
   */
  public static EntryReader ofOne(Content content, Fields fields, String id, Limits limits) {
    fields.put("id", id);
    Iterator<Fields> only = List.of(fields).iterator();
    return new EntryReader(content, () -> only.hasNext() ? only.next() : null, id, limits);
  }

  @Override
  public LineSource.@Nullable Line next() throws IOException, UnreadableException {
    try {
      Fields fields = entries.next();
      if (fields != null) {
        number++;
        byte[] packed = packed(fields);
        return new LineSource.Line(packed, packed.length, 0, number, false);
      }
    } catch (UnreadableException e) {
      number++;
      // That a file is cut off says more than what is missing then.
      if (!content.isCutOff()) {
        throw e.at(where(number));
      }
    }
    if (!complained) {
      complained = true;
      content.checkWhole("; the entries before that are read");
    }
    return null;
  }

  private static String where(int number) {
    return "entry " + number;
  }

  private static byte[] packed(Fields fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Map.Entry<String, String> field : fields.values().entrySet()) {
      byte[] value = field.getValue().getBytes(StandardCharsets.UTF_8);
      out.writeUTF(field.getKey());
      out.writeInt(value.length);
      out.write(value);
    }
    return bytes.toByteArray();
  }

  private static Fields unpacked(LineSource.Line row) throws IOException {
    Fields fields = new Fields();
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(row.bytes(), 0, row.length()));
    while (in.available() > 0) {
      String name = in.readUTF();
      fields.put(name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
    }
    return fields;
  }

  @Override
  public Document document(LineSource.Line row, Consumer<Problem> told)
      throws IOException, UnreadableException {
    try {
      return unpacked(row).document(id + ":" + row.number(), limits, told);
    } catch (UnreadableException e) {
      throw e.at(where(row.number()));
    }
  }

  /** Texts are escaped, packed or divided in many ways. */
  @Override
  public List<TextStart> starts(LineSource.Line row) {
    return List.of();
  }
}
