import { expect, test } from '@jest/globals';
import { portQuestion } from '../../generators/cli/asking/port-question.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { portInstead } from '../../generators/core/ports/port-instead.js';
import { holdPort } from '../ports/hold-port.js';

const messages = await loadMessages('en');
const ask = (usual: number, stored?: number) =>
  portQuestion('Which port?', `${usual}`, stored === undefined ? stored : `${stored}`, messages);

test('where the usual port is held, a free one is offered, and it is said why', async () => {
  const port = await holdPort();
  const free = await portInstead(port);
  const { message, default: offered, held } = await ask(port);
  expect({ message, offered }).toEqual({
    message: `Which port? (${port} is taken)`,
    offered: `${free}`,
  });
  expect(await held(`${free}`)).toBe(true);
});

test('who chooses a port that is held is told once, and may mean it', async () => {
  const [port, other] = [await holdPort(), await holdPort()];
  const { held } = await ask(8080);
  expect(await held(`${port}`)).toContain(`holds port ${port}`);
  expect(await held(`${port}`)).toBe(true);
  expect(await held(`${other}`)).toContain(`${other}`);
});

test('what the project has is left alone: its own container may hold it', async () => {
  const port = await holdPort();
  const { message, default: offered, held } = await ask(8080, port);
  expect({ message, offered }).toEqual({ message: 'Which port?', offered: `${port}` });
  expect(await held(`${port}`)).toBe(true);
});
