# promptops where there is no Node.js: jobs in a cluster, CI systems that run images. `dist` is all it needs; npm installs nothing.
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
HEALTHCHECK --interval=30s --timeout=5s CMD ["promptops", "--version"]
ENTRYPOINT ["promptops"]
CMD ["--help"]
