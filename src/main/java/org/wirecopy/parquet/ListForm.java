package org.wirecopy.parquet;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * A list or map, which in Parquet is a group with one repeated field, as an array.
 *
 * <p>In a list, the repeated field usually is a group that holds nothing but the element, which may
 * then be null. Older writers left it out; which form it is follows from the Parquet format's
 * LogicalTypes.md, "Lists", rules for backward compatibility.
 *
 * @param elements the repeated field
 */
record ListForm(ArrayForm elements) implements Form {
  /** The form of a list or map. */
  static ListForm of(GroupType type) {
    Type repeated = type.getType(0);
    if (!isWrapper(type, repeated)) {
      return new ListForm(new ArrayForm(Forms.ofOne(repeated)));
    }
    Type element = repeated.asGroupType().getType(0);
    boolean nullable = element.isRepetition(Type.Repetition.OPTIONAL);
    return new ListForm(new ArrayForm(new ElementForm(Forms.ofOne(element), nullable)));
  }

  /** Whether a type is a list or map. */
  static boolean fits(GroupType type) {
    LogicalTypeAnnotation is = type.getLogicalTypeAnnotation();
    return (isList(type)
            || is instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation
            || is instanceof LogicalTypeAnnotation.MapKeyValueTypeAnnotation)
        && type.getFieldCount() == 1
        && type.getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  private static boolean isList(GroupType type) {
    return type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
  }

  private static boolean isWrapper(GroupType type, Type repeated) {
    return isList(type)
        && !repeated.isPrimitive()
        && repeated.asGroupType().getFieldCount() == 1
        && !repeated.asGroupType().getType(0).isRepetition(Type.Repetition.REPEATED)
        && !repeated.getName().equals("array")
        && !repeated.getName().equals(type.getName() + "_tuple");
  }

  @Override
  public void write(Group row, int field, int index, JsonGenerator json) throws IOException {
    elements.write(row.getGroup(field, index), 0, 0, json);
  }

  @Override
  public void read(JsonParser json, Group row, int field) throws IOException {
    elements.read(json, row.addGroup(field), 0);
  }
}
