package org.wirecopy;

import com.google.common.collect.Maps;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which classes know which: nested classes count as those that they are in.
 *
 * @param knows an edge from a class to each that it knows
 */
record ClassGraph(Graph<JavaClass> knows) {
  static ClassGraph of(JavaClasses classes) {
    MutableGraph<JavaClass> knows = GraphBuilder.directed().build();
    for (JavaClass type : classes) {
      JavaClass outer = outermost(type);
      knows.addNode(outer);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass other = outermost(dependency.getTargetClass().getBaseComponentType());
        if (classes.contain(other.getName()) && !other.equals(outer)) {
          knows.putEdge(outer, other);
        }
      }
    }
    return new ClassGraph(knows);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ClassGraph::outermost).orElse(type);
  }

  /** The groups of classes each of which can be reached from each other. */
  Set<Set<String>> circles() {
    Map<JavaClass, Set<JavaClass>> reaches =
        Maps.toMap(knows.nodes(), type -> Graphs.reachableNodes(knows, type));
    Set<Set<String>> circles = new HashSet<>();
    for (JavaClass type : knows.nodes()) {
      Set<String> circle =
          reaches.get(type).stream()
              .filter(other -> reaches.get(other).contains(type))
              .map(JavaClass::getName)
              .collect(Collectors.toSet());
      if (circle.size() > 1) {
        circles.add(circle);
      }
    }
    return circles;
  }

  /** The simple names that more than one class has. */
  Set<String> namesakes() {
    Set<String> names = new HashSet<>();
    return knows.nodes().stream()
        .map(JavaClass::getSimpleName)
        .filter(name -> !names.add(name) && !name.equals("package-info"))
        .collect(Collectors.toSet());
  }
}
