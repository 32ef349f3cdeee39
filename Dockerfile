# Build the jar first: ./mvnw package. The image holds it in layers and runs it as nobody in particular.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /layers
COPY target/heed-*.jar heed.jar
RUN java -Djarmode=tools -jar heed.jar extract --layers --destination extracted

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 heed
WORKDIR /heed
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER heed
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "heed.jar"]
