/**
 * Goals for Maven, which start the command line in the folder of a project: its parameters come in,
 * and what fails a build, with reports, goes out. Start from {@link org.wirecopy.maven.CheckMojo}.
 *
 * <p>Maven brings what these classes extend, so they load in a build only. It fills their fields as
 * {@code META-INF/maven/plugin.xml} says, which makes a plugin of the library's jar.
 */
@NullMarked
package org.wirecopy.maven;

import org.jspecify.annotations.NullMarked;
