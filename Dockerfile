# promptops where there is no Node.js: without arguments the server for applications, which wants PROMPTOPS_TOKENS; with arguments any
# command, as a job in a cluster or a CI system that runs images. `dist` is all it needs; npm installs nothing.
FROM node:24-slim
RUN apt-get update && apt-get install --yes --no-install-recommends ca-certificates git && rm -rf /var/lib/apt/lists/*
COPY package.json LICENSE /opt/promptops/
COPY schemas /opt/promptops/schemas
COPY dist /opt/promptops/dist
RUN ln -s /opt/promptops/dist/bin.cjs /usr/local/bin/promptops
# A repository that is mounted belongs to somebody else.
RUN git config --system --add safe.directory /work
USER 1000:1000
WORKDIR /work
# Publish another port if you like; inside it stays this one, which the health check asks.
EXPOSE 5050
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:5050/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["promptops"]
CMD ["serve", "--host", "0.0.0.0"]
