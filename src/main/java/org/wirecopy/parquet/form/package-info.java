/**
 * How values of a Parquet column are written in JSON: a type of the schema in, a form that reads
 * and writes its values out. Start from {@link org.wirecopy.parquet.form.TypeForms}.
 */
@NullMarked
package org.wirecopy.parquet.form;

import org.jspecify.annotations.NullMarked;
