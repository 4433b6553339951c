import { expect, test } from '@jest/globals';
import { DockerfileParser } from 'dockerfile-ast';
import { parseDocument } from 'yaml';
import { readOwnLab } from '../../generators/core/lab/own-labs.js';
import { isComposed } from '../../generators/core/lesson/composed.js';
import type { Answers } from '../../generators/core/options/table.js';
import { planFor, textsOf } from './plan-for.js';
import { sampleProjects } from './sample-projects.js';

const projects = await sampleProjects(400);

test('the cases are enough, and as nasty as they were meant', () => {
  expect(projects.length).toBeGreaterThan(150);
  for (const needed of ['"', '\\', '\u2028', '🐳', '<%']) {
    expect(projects.some(({ answers }) => answers.greeting.includes(needed))).toBe(true);
  }
});

test('every Dockerfile parses into the same instructions, whatever the answers', async () => {
  for (const { answers, texts } of projects) {
    const usual = textsOf(await planFor({ stack: answers.stack }));
    expect(keywordsOf(texts, answers)).toEqual(keywordsOf(usual, answers));
    expect(keywordsOf(texts, answers)).toContain('EXPOSE');
  }
});

function keywordsOf(texts: Readonly<Record<string, string>>, { stack }: Answers): string[] {
  const text = texts[`${readOwnLab(stack).build}/Dockerfile`];
  const instructions = DockerfileParser.parse(`${text}`).getInstructions();
  return instructions.map((instruction) => instruction.getKeyword());
}

test('every .yo-rc.json gives the same answers again', async () => {
  for (const { answers, texts } of projects) {
    const stored = JSON.parse(`${texts['.yo-rc.json']}`);
    expect(stored).toEqual({ 'generator-docker-intro': answers });
  }
});

test('every workflow parses as YAML, without a warning', () => {
  const workflows = projects.flatMap(({ texts }) =>
    Object.entries(texts).filter(([path]) => path.endsWith('.yml')),
  );
  expect(workflows.length).toBeGreaterThan(50);
  for (const [, text] of workflows) {
    const { errors, warnings } = parseDocument(text);
    expect([...errors, ...warnings]).toEqual([]);
  }
});

const isOfServices = ({ answers }: (typeof projects)[number]): boolean =>
  isComposed(readOwnLab(answers.stack));

test('a project of several services has a Compose file, with its port', () => {
  const its = projects.filter(isOfServices);
  expect(its.length).toBeGreaterThan(10);
  for (const { answers, texts } of its) {
    const { services } = parseDocument(`${texts['compose.yaml']}`).toJS();
    const ports = [`${answers.port}:${readOwnLab(answers.stack).port}`];
    expect(services).toMatchObject({ web: { build: 'web', ports } });
  }
});

test("the lesson's compose.yaml has the name as text, whatever it looks like", () => {
  for (const { answers, texts } of projects.filter((each) => !isOfServices(each))) {
    const block = /`compose\.yaml`[^\n]*\n\n```yaml\n([\s\S]*?)```/.exec(
      `${texts['README.md']}`,
    )?.[1];
    const { services } = parseDocument(`${block}`).toJS();
    expect(Object.keys(services)).toEqual([answers.name]);
    expect(services[answers.name].ports).toEqual([
      `${answers.port}:${readOwnLab(answers.stack).port}`,
    ]);
  }
});
