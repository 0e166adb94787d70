package org.wirecopy.serve;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.net.InetAddress;
import java.time.Duration;

/**
 * What a server may take.
 *
 * @param address where it listens
 * @param port the port, from 0 (any that is free) to 65,535
 * @param searches how many questions are worked on at once; others wait, and are refused after
 *     {@code time}
 * @param most the largest body that is read, in bytes
 * @param time how long a question may wait, and then how long it may take
 */
public record ServerOptions(InetAddress address, int port, int searches, int most, Duration time) {
  private static final int MOST = 16 << 20;
  private static final Duration TIME = Duration.ofSeconds(10);
  private static final int PORTS = 1 << 16;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public ServerOptions {
    checkNotNull(address, "address");
    checkNotNull(time, "time");
    checkArgument(port >= 0 && port < PORTS, "port must be from 0 to 65535, was %s", port);
    checkArgument(searches > 0, "searches must be positive, was %s", searches);
    checkArgument(most > 0, "most must be positive, was %s", most);
    checkArgument(!time.isNegative() && !time.isZero(), "time must be positive, was %s", time);
  }

  /**
   * For programs and people on this machine: bodies of 16 MiB and ten seconds.
   *
   * @param port the port
   * @param searches how many questions are worked on at once
   * @return the options
   */
  public static ServerOptions here(int port, int searches) {
    return new ServerOptions(InetAddress.getLoopbackAddress(), port, searches, MOST, TIME);
  }

  /**
   * The same at another address.
   *
   * @param other where it listens
   * @return the options
   */
  public ServerOptions at(InetAddress other) {
    return new ServerOptions(other, port, searches, most, time);
  }

  /**
   * The same for larger or smaller bodies.
   *
   * @param bytes the largest body that is read
   * @return the options
   */
  public ServerOptions withMost(int bytes) {
    return new ServerOptions(address, port, searches, bytes, time);
  }

  /**
   * The same with another limit of time.
   *
   * @param other how long a question may wait, and then take
   * @return the options
   */
  public ServerOptions withTime(Duration other) {
    return new ServerOptions(address, port, searches, most, other);
  }
}
