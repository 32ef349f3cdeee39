# Build the jar first: ./mvnw package. The image holds it in layers and runs it as nobody in particular.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /layers
COPY target/heed-*.jar heed.jar
RUN java -Djarmode=tools -jar heed.jar extract --layers --destination extracted

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin heed && install --directory --owner=heed /trail
WORKDIR /heed
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER 10001
EXPOSE 8080 8081
# The file system may be read-only: only /tmp is written to, and /trail where the heads of the audit trail are kept there.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-Djava.io.tmpdir=/tmp", "-jar", "heed.jar"]
