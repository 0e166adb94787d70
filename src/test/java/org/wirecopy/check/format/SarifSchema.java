package org.wirecopy.check.format;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Set;

/** The published schema of SARIF 2.1.0, formats such as that of a URI among it. */
final class SarifSchema {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(
              SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private SarifSchema() {}

  static Set<ValidationMessage> faults(String sarif) {
    return SCHEMA.validate(Reader.json(sarif));
  }
}
