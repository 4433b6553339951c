import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import { locales } from '../../../generators/core/i18n/locale.js';
import { ownLabIds } from '../../../generators/core/lab/own-labs.js';
import { type Layout, layouts } from '../../../generators/core/lesson/page/diagram-layouts.js';
import { readDiagram } from '../../../generators/core/lesson/page/diagram-source.js';
import { drawDiagram } from '../../../generators/core/lesson/page/draw-diagram.js';
import { usualAnswers } from '../../usual-answers.js';
import { diagramsOf } from '../lesson-of.js';
import { textOf } from './pages.js';

/** All that there are, those of each lab among them. */
const allDiagrams = (locale: (typeof locales)[number]): readonly string[] => [
  ...new Set(ownLabIds().flatMap((stack) => diagramsOf({ ...usualAnswers, stack, locale }))),
];

test('Mermaid is read: boxes, frames, states, and what leads where', () => {
  const { labels, edges } = readDiagram(`flowchart LR
  a["the one"] -->|asks| b
  subgraph g["a frame"]
    b[("a store")] <-->|"both ways"| c
  end
  state "off" as off
  [*] --> off: begin
  off --> [*]: stop, or not`);
  expect(Object.fromEntries(labels)).toEqual({
    a: 'the one',
    b: 'a store',
    g: 'a frame',
    off: 'off',
  });
  expect(edges.map(({ from, label, to, isBothWays }) => [from, label, to, isBothWays])).toEqual([
    ['a', 'asks', 'b', false],
    ['b', 'both ways', 'c', true],
    ['start', 'begin', 'off', false],
    ['off', 'stop, or not', 'end', false],
  ]);
});

describe.each(locales)('the diagrams of the lesson (%s)', (locale) => {
  test('are the ones that are laid out', () => {
    const shapeOf = (boxes: readonly string[], ways: readonly string[]) =>
      [boxes.filter((id) => id !== 'start' && id !== 'end').sort(), [...ways].sort()].join('; ');
    const used = allDiagrams(locale).map((mermaid) => {
      const { labels, edges } = readDiagram(mermaid);
      const ways = edges.map(({ from, to }) => `${from} ${to}`);
      return shapeOf([...labels.keys()], ways);
    });
    const laidOut = Object.values<Layout>(layouts).map(({ places, ways }) =>
      shapeOf(Object.keys(places), Object.keys(ways)),
    );
    expect([...new Set(used)].sort()).toEqual(laidOut.sort());
  });

  test('lose no word of their Mermaid text, and tell them to whoever does not see them', async () => {
    const { lesson } = await loadMessages(locale);
    for (const mermaid of allDiagrams(locale)) {
      const drawn = drawDiagram(mermaid, lesson.diagram)?.text ?? '';
      const { labels, edges } = readDiagram(mermaid);
      const [, said = ''] = /<desc[^>]*>(.*?)<\/desc>/s.exec(drawn) ?? [];
      const seen = textOf(drawn.replace(/<desc.*?<\/desc>/s, '').replaceAll('</tspan>', ' '));
      for (const words of labels.values()) expect(seen).toContain(words);
      for (const { label } of edges) {
        expect(label).not.toBe('');
        expect(seen).toContain(label);
        expect(textOf(said)).toContain(label);
      }
      expect(drawn).not.toMatch(/style=|<style|<foreignObject/);
    }
  });
});

test.each([
  ['of other boxes', 'flowchart LR\n a["x"] -->|y| b["z"]'],
  ['of our boxes, with another arrow', 'flowchart LR\n browser["x"] -->|y| app["z"]'],
  ['that is none', 'pie title Pets'],
])('one %s, which nobody has laid out, stays text', async (_what, mermaid) => {
  const { lesson } = await loadMessages('en');
  expect(drawDiagram(mermaid, lesson.diagram)).toBeUndefined();
});
