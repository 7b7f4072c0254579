# Build: Maven with JDK 17, and the Node that bundles the pages' scripts.
FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
 && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src src
COPY processes processes
# Without the PostgreSQL programs: the database is another container. The tests have run before, see .ci/run.
RUN mvn -B -ntp -Pcontainer -DskipTests package \
 && cp target/union-home-*.jar target/union-home.jar

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 unionhome \
 && useradd --system --uid 10001 --gid unionhome --no-create-home --home-dir /app unionhome
WORKDIR /app
COPY --from=build --chown=root:root /build/target/union-home.jar union-home.jar
USER unionhome
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# The same parameters as mvn spring-boot:run has in pom.xml. Java is process 1 and receives the signal to stop itself.
ENTRYPOINT ["java", "-Xmx512m", "-Duser.timezone=Asia/Shanghai", "-jar", "/app/union-home.jar"]
