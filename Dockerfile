# Wirecopy and git, for pipelines: docker run --rm -v "$PWD:/src" wirecopy check
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /wirecopy
COPY pom.xml LICENSE README.md ./
COPY .mvn .mvn
COPY docs docs
COPY src src
RUN mvn -B -q package -DskipTests
RUN mkdir target/dist && tar -xzf target/wirecopy-*.tar.gz -C target/dist

FROM eclipse-temurin:17-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
# The launcher chooses Java's options; classes that are ready to start from are made here, once.
COPY --from=build /wirecopy/target/dist /opt
RUN ln -s /opt/wirecopy-*/bin/wirecopy /usr/local/bin/wirecopy \
 && cd /opt/wirecopy-* && WIRECOPY_CACHE="$PWD/lib" wirecopy clean LICENSE > /dev/null
WORKDIR /src
ENTRYPOINT ["wirecopy"]
CMD ["--help"]
