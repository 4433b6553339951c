/** How a report can be written. */
export const formats = ['text', 'json', 'junit', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];
