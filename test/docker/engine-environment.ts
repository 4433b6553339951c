/** What leads to the engine of this test, and no display. */
export function engineEnvironment(): Record<string, string> {
  const { PATH = '', DOCKER_HOST, DOCKER_CONFIG, CONTAINER_HOST, HOME = '' } = process.env;
  const said = { PATH, DOCKER_HOST, DOCKER_CONFIG, CONTAINER_HOST, HOME };
  return Object.fromEntries(
    Object.entries(said).flatMap(([id, value]) => (value ? [[id, value]] : [])),
  );
}
