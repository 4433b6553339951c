import { describe, expect, it } from '@jest/globals';
import { en } from '../../generators/core/i18n/en/en.js';
import { speakers, unsaid } from './said.js';
import { leavesOf } from './sentences.js';

/** Groups and sentences that are chosen by an id which the code has in hand. */
const byId = new Set([
  ...[
    'failures',
    'rules',
    'crash',
    'options',
    'optionsOfClass',
    'questions',
    'checks.title',
    'checks.lostHint',
  ],
  ...['input.file', 'compose.unread'],
  ...[
    'help.exit',
    'help.summary',
    'help.word',
    'help.placeholder',
    'help.up',
    'help.down',
    'help.doctor',
    'help.lesson',
    'help.completion',
    'help.lab',
    'completion.where',
    'help.explain',
  ],
  ...['doctor.look', 'doctor.outcome', 'lesson.diagram'],
  ...['explain.command', 'explain.option', 'explain.value', 'explain.note'],
  ...['explain.known', 'explain.unseen'],
  ...['lab.bad', 'lab.failed', 'lab.gap', 'lab.misfit', 'lab.template', 'lab.check', 'lab.path'],
  ...['create.action', 'create.conflictChoices', 'create.difference'],
  ...['verify.step', 'verify.outside', 'page.tally'],
  ...['class.count', 'class.pushed', 'makingClass.gitBroken', 'makingClass.push'],
  ...['roster.binary', 'roster.encoding', 'roster.foreign', 'roster.malformed', 'roster.suspicion'],
]);

describe('the sentences that nothing says', () => {
  it.each([
    ['is read as a property', 'say(messages.create.kept(paths))', []],
    ['is taken out of its group', 'const { kept } = messages.create;', []],
    ['is taken out under another name', 'const { kept: told } = messages.create;', []],
    ['is read of another group', 'say(messages.classes.kept)', ['create.kept']],
    ['is only a word', "create(); why = 'kept';", ['create.kept']],
    ['is said by its path', "say('create.kept', path)", []],
    ['is nowhere', 'say(messages.create.made)', ['create.kept']],
  ])('are found: it %s', (_what, source, found) => {
    expect(unsaid(['create.kept'], new Set(), [source])).toEqual(found);
  });

  it('are found where an id chooses, too', () => {
    const paths = ['push.busy', 'push.slow'];
    expect(unsaid(paths, new Set(['push']), ["kind = 'slow'", 'push[kind]'])).toEqual([
      'push.busy',
    ]);
  });

  it('are none', () => {
    expect(unsaid(leavesOf(en).keys(), byId, speakers())).toEqual([]);
  });
});
