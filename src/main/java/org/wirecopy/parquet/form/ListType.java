package org.wirecopy.parquet.form;

import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * The type of a list or map: in Parquet, a group with one repeated field.
 *
 * <p>In a list, the repeated field usually is a group that holds nothing but the element, which may
 * then be null. Older writers left it out; which form it is follows from the Parquet format's
 * LogicalTypes.md, "Lists", rules for backward compatibility.
 *
 * @param group the group
 */
record ListType(GroupType group) {
  /** Whether a group is a list or map. */
  static boolean fits(GroupType group) {
    LogicalTypeAnnotation is = group.getLogicalTypeAnnotation();
    return (isList(group)
            || is instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation
            || is instanceof LogicalTypeAnnotation.MapKeyValueTypeAnnotation)
        && group.getFieldCount() == 1
        && group.getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  private static boolean isList(GroupType group) {
    return group.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation;
  }

  /** What is repeated: the elements, or a wrapper of each. */
  Type repeated() {
    return group.getType(0);
  }

  /** Whether the repeated field only wraps an element. */
  boolean isWrapped() {
    Type repeated = repeated();
    return isList(group)
        && !repeated.isPrimitive()
        && repeated.asGroupType().getFieldCount() == 1
        && !repeated.asGroupType().getType(0).isRepetition(Type.Repetition.REPEATED)
        && !repeated.getName().equals("array")
        && !repeated.getName().equals(group.getName() + "_tuple");
  }
}
