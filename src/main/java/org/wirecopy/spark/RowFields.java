package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.rows.Fields;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Knows which columns of a row are a document's fields, and makes documents of them as of rows of
 * JSON Lines. Sent to the machines of a cluster.
 */
final class RowFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String corpus;
  private final ArrayList<String> names;
  private final ArrayList<String> columns;

  private RowFields(String corpus, ArrayList<String> names, ArrayList<String> columns) {
    this.corpus = corpus;
    this.names = names;
    this.columns = columns;
  }

  /**
   * Finds the fields.
   *
   * @param corpus the name from which rows without an id get theirs
   * @param schema the columns of the rows
   * @param renamed the names of columns that are not the standard ones, by the standard names
   * @throws IllegalArgumentException if a column is missing or of a type that no field has
   */
  static RowFields of(String corpus, StructType schema, Map<String, String> renamed) {
    List<String> present = Arrays.asList(schema.fieldNames());
    ArrayList<String> names = new ArrayList<>();
    ArrayList<String> columns = new ArrayList<>();
    for (String name : FieldNames.STANDARD) {
      String column = renamed.getOrDefault(name, name);
      boolean isTaken = !renamed.containsKey(name) && renamed.containsValue(column);
      if (present.contains(column) && !isTaken) {
        check(name, column, schema.apply(column).dataType());
        names.add(name);
        columns.add(column);
      } else if (renamed.containsKey(name)) {
        throw new IllegalArgumentException("there is no column " + column + missing(present));
      }
    }
    if (!names.contains("text") && !names.contains("html")) {
      throw new IllegalArgumentException("there is no column text or html" + missing(present));
    }
    return new RowFields(corpus, names, columns);
  }

  private static String missing(List<String> present) {
    return ", but " + String.join(", ", present) + "; name the right one with --field text=COLUMN";
  }

  private static void check(String name, String column, DataType type) {
    boolean isAny = name.equals("id") || name.equals("published");
    boolean isList =
        name.equals("author") && type instanceof ArrayType list && isText(list.elementType());
    if (!isText(type) && !isList && !(isAny && type instanceof AtomicType)) {
      throw new IllegalArgumentException(
          "the column "
              + column
              + " is of type "
              + type.simpleString()
              + ", not string; cast it first, or name another with --field "
              + name
              + "=COLUMN");
    }
  }

  private static boolean isText(DataType type) {
    return type instanceof StringType;
  }

  String corpus() {
    return corpus;
  }

  /** The column that holds the text, or nothing if pages do. */
  Optional<String> text() {
    int at = names.indexOf("text");
    return at < 0 ? Optional.empty() : Optional.of(columns.get(at));
  }

  /** The column that holds the id, if there is one. */
  Optional<String> id() {
    int at = names.indexOf("id");
    return at < 0 ? Optional.empty() : Optional.of(columns.get(at));
  }

  /**
   * The fields as a column.
   *
   * @param row the column that holds the row
   */
  Column of(String row) {
    return struct(
        columns.stream().map(name -> col(row).getField(name)).toArray(size -> new Column[size]));
  }

  /** A row's document; nothing if a problem was told. */
  Optional<Document> document(Row fields, long number, Consumer<Problem> problems) {
    Fields read = new Fields();
    for (int i = 0; i < names.size(); i++) {
      String value = written(fields.isNullAt(i) ? null : fields.get(i));
      if (value == null) {
        read.putNothing(names.get(i));
      } else {
        read.put(names.get(i), value);
      }
    }
    return read.read(corpus, number + 1, Limits.STANDARD, problems);
  }

  private static @Nullable String written(@Nullable Object value) {
    if (value instanceof Timestamp moment) {
      return moment.toInstant().toString();
    }
    if (value instanceof Date day) {
      return day.toLocalDate().toString();
    }
    if (value instanceof Seq<?> list) {
      return CollectionConverters.asJava(list).stream()
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(", "));
    }
    return value == null ? null : value.toString();
  }
}
