/** When the table below was looked up. Whoever looks again changes both. */
export const lookedUpOn = '2026-11-29';

/**
 * The oldest major version that may be emitted of what runs elsewhere.
 *
 * Actions: the first that runs on Node.js 24. Node.js 20, which `upload-artifact@v5` and
 * `download-artifact@v6` still ask for, was to leave GitHub’s runners on 2026-09-16.
 * `docker`: the one that is mended. The feature: the one that is worked on.
 */
export const oldestVersions: Readonly<Record<string, number>> = {
  'actions/checkout': 5,
  'actions/setup-node': 5,
  'actions/upload-artifact': 6,
  'actions/download-artifact': 7,
  docker: 29,
  'ghcr.io/devcontainers/features/docker-in-docker': 3,
};
