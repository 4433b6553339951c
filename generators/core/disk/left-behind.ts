/**
 * Whether a file or folder of a student's is what programs leave there, and nobody wrote or hands in:
 * hidden ones, what pip and npm install, what Python makes, what a Mac puts into an archive.
 */
export const isLeftBehind = (name: string): boolean =>
  /^(?:\..*|node_modules|venv|__pycache__|__MACOSX)$/.test(name);
