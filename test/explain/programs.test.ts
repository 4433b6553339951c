import { describe, expect, it } from '@jest/globals';
import { explainMessage } from '../../generators/core/explain/message/explain-message.js';
import { loadMessages } from '../../generators/core/i18n/load.js';
import { speak } from '../../generators/core/i18n/say.js';
import { saidPrograms } from './said-programs.js';

const en = await loadMessages('en');
const fr = await loadMessages('fr');

describe('what a program said is explained', () => {
  it.each(saidPrograms)('%s', async (_of, log, told, remedy) => {
    const explained = await explainMessage(log);
    expect(explained.known).toBe(true);
    expect(speak(explained.message, en)).toMatch(told);
    expect(speak(explained.remedy, en)).toMatch(remedy);
    const french = speak([...explained.message, ...explained.remedy], fr);
    expect(french).not.toMatch(/undefined|« » |\[object/);
  });
});
