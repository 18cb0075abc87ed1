# The service without a Neo4j: docker compose --profile app up starts both. Whoever builds this image has the first article
# in it; LICENSE says whose text that is.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: the pages are built below, from sources that are not here yet.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node src/explorer/prepare.js
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund
RUN rm -rf src/explorer client examples docs tools .ci .github && mkdir home

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build /app ./
# Where the service keeps what must last; owned by the user that runs it.
COPY --from=build --chown=node:node /app/home /home/entente
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_HOME=/home/entente
USER node
VOLUME /home/entente
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/cli/bin.js", "start"]
