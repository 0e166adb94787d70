package org.wirecopy.document.pdf;

/** A file asks for more than one file may; the library lets it pass through. */
final class TooMuchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooMuchException(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
