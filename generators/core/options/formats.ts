/** How a report can be written. */
export const formats = [
  'text',
  'json',
  'junit',
  'github',
  'sarif',
  'html',
  'csv',
  'classroom50',
] as const;
export type Format = (typeof formats)[number];
