import { describe, expect, test } from '@jest/globals';
import { floorOf, floors, readSource, sources } from '../floors.js';
import { bodiesIn, readDoc } from './markdown.js';

const text = readDoc('ARCHITECTURE.md');
const texts = sources.map(readSource);

/** An arrow of the picture of the data: from what, by which functions, to what. */
interface Arrow {
  readonly from: string;
  readonly by: readonly string[];
  readonly to: string;
}

const way = bodiesIn(text, 'mermaid').at(-1) ?? '';
const arrows: readonly Arrow[] = [...way.matchAll(/^ +(\w+) -->\|([\w, ]+)\| (\w+)$/gm)].map(
  ([, from = '', by = '', to = '']) => ({ from, by: by.split(', '), to }),
);

/** A type of ours begins with a capital; the rest are things of the world, such as files. */
const isType = (node: string): boolean => /^[A-Z]/.test(node);

/** The source that exports a name; undefined where none does. */
const sourceOf = (name: string): string | undefined =>
  texts.find((one) =>
    new RegExp(
      `^export (?:async function|function|const|interface|type|class) ${name}\\b`,
      'm',
    ).test(one),
  );

describe('The rooms', () => {
  test('stand in the table by their floors, from the top, and each says what is there', () => {
    const rows = [
      ...text.matchAll(/^\| (\d+) \| `generators\/([\w/.]+?)(?:\/\w+\.ts)?` \| (.*) \|$/gm),
    ];
    expect(rows.map(([, floor, room]) => [Number(floor), room])).toEqual(
      floors
        .flat()
        .toReversed()
        .map((room) => [floorOf(room), room]),
    );
    expect(rows.filter(([, , , says = '']) => says.length < 10)).toEqual([]);
  });
});

describe('The way of the data', () => {
  test('is drawn', () => {
    expect(arrows.length).toBeGreaterThan(10);
    // Nothing else is in the picture that would not be held to the code.
    const lines = way.split('\n').filter((line) => line.includes('--'));
    expect(lines).toHaveLength(arrows.length);
  });

  test.each(arrows)('leads from $from to $to by $by', ({ from, by, to }) => {
    const types = [from, to].filter(isType);
    expect(types.filter((type) => sourceOf(type) === undefined)).toEqual([]);
    for (const name of by) {
      const source = sourceOf(name) ?? '';
      expect(source).not.toBe('');
      for (const type of types) expect(source).toMatch(new RegExp(`\\b${type}\\b`));
    }
  });
});
