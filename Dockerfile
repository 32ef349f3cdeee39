# Build the jar first: ./mvnw package. The image holds it in layers and runs it as nobody in particular.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /layers
# Not the one for servers: of the PostgreSQL that this brings, Linux's is used once, below
COPY target/heed-*[^r].jar heed.jar
RUN java -Djarmode=tools -jar heed.jar extract --layers --destination extracted \
  && cd extracted/dependencies/lib && rm -f embedded-postgres-binaries-darwin* embedded-postgres-binaries-windows* embedded-postgres-binaries-*-alpine*

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin heed && install --directory --owner=heed /trail /heed
WORKDIR /heed
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER 10001
# A start that is thrown away, on a database of its own, which outlives it: what is learned of the classes takes a third off each later one
RUN mkdir once \
  && java -XX:ArchiveClassesAtExit=heed.jsa -Dspring.context.exit=onRefresh -Djava.io.tmpdir=once -jar heed.jar \
  --heed.identity.local-sign-in=true --heed.data.folder=once/data \
  && kill -QUIT "$(head -n 1 once/data/postgres/postmaster.pid)" && sleep 1 && rm -rf once
EXPOSE 8080 8081
# The file system may be read-only: only /tmp is written to, and /trail where the heads of the audit trail are kept there.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-Djava.io.tmpdir=/tmp", "-XX:SharedArchiveFile=heed.jsa", "-jar", "heed.jar"]
