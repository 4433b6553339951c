/** The instructions of a Dockerfile. Source: https://docs.docker.com/reference/dockerfile/ */
export const keywords: readonly string[] = [
  ...['FROM', 'RUN', 'CMD', 'LABEL', 'MAINTAINER', 'EXPOSE', 'ENV', 'ADD', 'COPY', 'ENTRYPOINT'],
  ...['VOLUME', 'USER', 'WORKDIR', 'ARG', 'ONBUILD', 'STOPSIGNAL', 'HEALTHCHECK', 'SHELL'],
];
