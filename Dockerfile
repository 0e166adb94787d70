# Wirecopy and git, for pipelines: docker run --rm -v "$PWD:/src" wirecopy check
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /wirecopy
COPY pom.xml LICENSE README.md ./
COPY .mvn .mvn
COPY src src
RUN mvn -B -q package -DskipTests

FROM eclipse-temurin:17-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /wirecopy/target/wirecopy-cli.jar /opt/wirecopy/wirecopy-cli.jar
# A short run gains nothing from the second compiler.
RUN printf '%s\n' '#!/bin/sh' \
    'exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar /opt/wirecopy/wirecopy-cli.jar "$@"' \
    > /usr/local/bin/wirecopy \
 && chmod 755 /usr/local/bin/wirecopy
WORKDIR /src
ENTRYPOINT ["wirecopy"]
CMD ["--help"]
