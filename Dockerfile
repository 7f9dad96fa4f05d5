# docker build --build-arg SITE_URL=https://example.org -t miasta-otwarte . && docker run -p 127.0.0.1:3000:3000 miasta-otwarte
FROM node:24-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# What README.md lists under Configuration; the build reads each as a variable of its environment.
ARG SITE_URL SITE_PUBLISHED EDITORS_EMAIL OPERATOR_NAME OPERATOR_PHONE \
    ACCESSIBILITY_STATUS ACCESSIBILITY_DECLARED ACCESSIBILITY_PERSON ACCESSIBILITY_BUILDING \
    SECURITY_CONTACT SECURITY_EXPIRES
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run build && npm prune --omit=dev && rm -rf .next/cache

FROM node:24-slim
WORKDIR /site
ENV NODE_ENV=production PORT=3000
COPY --from=build --chown=node:node /site ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=2s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that SIGTERM reaches it.
CMD ["node", "server/front.mjs"]
