package org.wirecopy.table;

/**
 * The class path, beside which this may run as a module. Some optional libraries have no name as
 * modules, so no module can require them, and a module reads of the class path only what it asks
 * for. Safe for threads.
 */
public final class ClassPath {
  private ClassPath() {}

  /** Makes the libraries on the class path known; does nothing where this is no module. */
  public static void read() {
    Module self = ClassPath.class.getModule();
    if (self.isNamed()) {
      self.addReads(ClassPath.class.getClassLoader().getUnnamedModule());
    }
  }
}
