import { filesBelow } from '../reading/context/files-below.js';
import { placeInImage } from '../reading/dockerfile/place-in-image.js';
import { inFile } from './finding.js';
import type { Rule } from './rule.js';

/** Files that are looked at. */
const most = 200;

/** A program of PHP that never begins: what stands before `<?php` is sent as it is. */
export const phpTag: Rule = {
  id: 'php-tag',
  code: 'PAGE_ERROR',
  good: {
    Dockerfile: 'FROM php:8.4-apache\nCOPY . /var/www/html/\n',
    'index.php': '<p>It is $5;</p>\n<?php\necho 1;\n',
    'about.php': '<h1>About $us</h1>\n<p>echo and narcissus;</p>\n',
  },
  bad: {
    Dockerfile: 'FROM php:8.4-apache\nCOPY index.php /var/www/html/\n',
    'index.php': '// Hello\n$greeting = "Hello";\necho $greeting;\n',
  },
  find: ({ dockerfile, files }) =>
    filesBelow(files)
      .filter((path) => path.endsWith('.php'))
      .slice(0, most)
      .flatMap((path) => {
        const text = files.text(path) ?? '';
        const line = text.includes('<?')
          ? -1
          : text.split('\n').findIndex((each) => code.test(each));
        if (line < 0) return [];
        const isThere = placeInImage(path, dockerfile, files) !== undefined;
        return [inFile(path, text, line + 1, isThere ? 'certain' : 'warn')];
      }),
};

/** A line that cannot be meant for somebody to read. */
const code =
  /^\s{0,40}(?:\$\w{1,60}\s?=(?!=).{1,300}|echo\s.{1,300}|header\(.{1,300}\)|(?:require|include)(?:_once)?\s.{1,300});\s*$/;
