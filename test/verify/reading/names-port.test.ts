import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { namesPort } from '../../../generators/core/verify/reading/names-port.js';
import { folderWith } from '../../temporary-folder.js';

const reads = 'import os\napp.run(port=int(os.environ.get("PORT", 5000)))\n';

it.each<
  [name: string, app: string, environment: Record<string, string>, named: boolean, cmd?: string]
>([
  ['a line of the program', 'app.run(port=5000)\n', {}, true],
  ['another port', 'app.run(port=8000)\n', {}, false],
  ['a default', reads, {}, true],
  ['a default that a variable overrules', reads, { PORT: '8000' }, false],
  [
    'a variable that the program reads',
    'app.run(port=os.environ["PORT"])\n',
    { PORT: '5000' },
    true,
  ],
  ['a variable that nobody reads', 'app.run(port=8000)\n', { PORT: '5000' }, false],
  ['a variable of a framework', 'app = 1\n', { FLASK_RUN_PORT: '5000' }, true, '["flask", "run"]'],
  [
    'PORT, for who is no program of the project',
    '',
    { PORT: '5000' },
    true,
    '["gunicorn", "app:app"]',
  ],
  ['the command', '', {}, true, '["gunicorn", "-b", "0.0.0.0:5000", "app:app"]'],
  ['a longer number', 'app.run(port=50001)\n', { X: '15000' }, false],
])('%s', async (_name, app, environment, named, cmd = '["python", "/app.py"]') => {
  const text = `FROM a\nCOPY app.py /\nEXPOSE 5000\nCMD ${cmd}\n`;
  const contextPath = folderWith({ 'app.py': app, 'package-lock.json': '{ "port": 5000 }' });
  const dockerfile = await parseDockerfile(text);
  expect(namesPort(5000, { dockerfile, contextPath }, environment)).toBe(named);
});
