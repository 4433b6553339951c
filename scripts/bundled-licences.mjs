// What is bundled keeps its licence: the texts, as each package has them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root of this package
 * @param {{inputs: string[]}[]} files that were bundled
 */
export function bundledLicences(root, files) {
  const folders = new Set();
  for (const input of files.flatMap(({ inputs }) => inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const path = file && join(root, folder, file);
    if (!path || !existsSync(path)) throw new Error(`${name} is bundled, but has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}\n`;
  });
  return `Packages of others that are part of the files in this folder.\n\n${texts.join('\n---\n\n')}`;
}
