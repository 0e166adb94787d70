package org.wirecopy.document.format;

import java.nio.charset.Charset;
import org.wirecopy.document.Limits;

/**
 * How inputs are read.
 *
 * @param limits what an input may ask for
 * @param fields which fields of rows are which
 * @param encoding of a text or a table that bears no mark
 * @param isInPlace whether places in rows have to be those of the file, so that rows in another
 *     encoding than UTF-8 are refused
 */
public record ReadingOptions(
    Limits limits, FieldNames fields, Charset encoding, boolean isInPlace) {}
