/** The engines that can be asked for, by their commands; the first one is what the lesson is typed for. */
export const engineNames = ['docker', 'podman'] as const;
export type EngineName = (typeof engineNames)[number];

/** An engine of whose failures other sentences are said. */
export type OtherEngine = Exclude<EngineName, 'docker'>;
export const otherEngines = engineNames.filter((name): name is OtherEngine => name !== 'docker');
