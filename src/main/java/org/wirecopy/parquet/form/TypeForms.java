package org.wirecopy.parquet.form;

import java.util.Optional;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * The form of a type: as its annotation says or, where that says nothing of it, as it is stored.
 */
public final class TypeForms {
  private TypeForms() {}

  /** The form of a field, with all its values where it is repeated. */
  static Form of(Type type) {
    Form one = ofOne(type);
    return type.isRepetition(Type.Repetition.REPEATED) ? new ArrayForm(one) : one;
  }

  private static Form ofOne(Type type) {
    if (type.isPrimitive()) {
      return annotated(type.asPrimitiveType()).orElseGet(() -> stored(type.asPrimitiveType()));
    }
    GroupType group = type.asGroupType();
    return ListType.fits(group) ? list(new ListType(group)) : struct(group);
  }

  /** The form of a row, or of a struct in one. */
  public static StructForm struct(GroupType type) {
    return new StructForm(
        type.getFields().stream().map(field -> new StructForm.Field(field, of(field))).toList());
  }

  private static ListForm list(ListType type) {
    Type repeated = type.repeated();
    if (!type.isWrapped()) {
      return new ListForm(new ArrayForm(ofOne(repeated)));
    }
    Type element = repeated.asGroupType().getType(0);
    boolean nullable = element.isRepetition(Type.Repetition.OPTIONAL);
    return new ListForm(new ArrayForm(new ElementForm(ofOne(element), nullable)));
  }

  private static Optional<Form> annotated(PrimitiveType type) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    return annotation == null ? Optional.empty() : annotation.accept(new Annotated(type));
  }

  private static Form stored(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> new TruthForm();
      case INT32, INT64 -> new WholeForm(Width.of(type), true);
      case FLOAT -> RealForm.SINGLE;
      case DOUBLE -> RealForm.DOUBLE;
      case INT96 -> new LegacyTimestampForm();
      case BINARY -> new BytesForm(BytesForm.ANY);
      case FIXED_LEN_BYTE_ARRAY -> new BytesForm(type.getTypeLength());
    };
  }

  private record Annotated(PrimitiveType type)
      implements LogicalTypeAnnotation.LogicalTypeAnnotationVisitor<Form> {
    @Override
    public Optional<Form> visit(StringLogicalTypeAnnotation is) {
      return Optional.of(new TextForm());
    }

    @Override
    public Optional<Form> visit(EnumLogicalTypeAnnotation is) {
      return Optional.of(new TextForm());
    }

    @Override
    public Optional<Form> visit(JsonLogicalTypeAnnotation is) {
      return Optional.of(new TextForm());
    }

    @Override
    public Optional<Form> visit(IntLogicalTypeAnnotation is) {
      return Optional.of(new WholeForm(Width.of(type), is.isSigned()));
    }

    @Override
    public Optional<Form> visit(DecimalLogicalTypeAnnotation is) {
      return Optional.of(new DecimalForm(type, is.getScale()));
    }

    @Override
    public Optional<Form> visit(DateLogicalTypeAnnotation is) {
      return Optional.of(new MomentForm(Width.of(type), new DayNotation()));
    }

    @Override
    public Optional<Form> visit(TimeLogicalTypeAnnotation is) {
      return Optional.of(new MomentForm(Width.of(type), new ClockNotation(is.getUnit())));
    }

    @Override
    public Optional<Form> visit(TimestampLogicalTypeAnnotation is) {
      Notation notation = new TimestampNotation(is.getUnit(), is.isAdjustedToUTC());
      return Optional.of(new MomentForm(Width.of(type), notation));
    }

    @Override
    public Optional<Form> visit(UUIDLogicalTypeAnnotation is) {
      return Optional.of(new UuidForm());
    }

    @Override
    public Optional<Form> visit(Float16LogicalTypeAnnotation is) {
      return Optional.of(RealForm.HALF);
    }
  }
}
