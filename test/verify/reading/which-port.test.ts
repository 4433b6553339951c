import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { type ImagePorts, whichPort } from '../../../generators/core/verify/reading/which-port.js';
import { folderWith } from '../../temporary-folder.js';

const image = (exposed: readonly number[], environment = {}): ImagePorts => ({
  exposed,
  environment,
});

interface Case {
  readonly of: string;
  readonly lines?: string;
  readonly app?: string;
  readonly image?: ImagePorts;
  readonly option?: number;
  readonly stack?: string;
  /** The port, whether it is said, and those that it may be. */
  readonly comes: readonly [number, boolean, (readonly number[])?];
}

const cases: readonly Case[] = [
  { of: 'EXPOSE', lines: 'EXPOSE 8000', comes: [8000, true, [8000]] },
  {
    of: 'EXPOSE on a base that exposes',
    lines: 'EXPOSE 8000',
    image: image([80, 8000]),
    comes: [8000, true, [8000]],
  },
  { of: 'the option', lines: 'EXPOSE 8000', option: 9000, comes: [9000, true, [8000]] },
  {
    of: 'the option and a variable',
    lines: 'EXPOSE $P',
    option: 9000,
    image: image([7000]),
    comes: [9000, true, [7000]],
  },
  { of: 'several', lines: 'EXPOSE 5000 9090', comes: [5000, false, [5000, 9090]] },
  {
    of: 'several, and the program names one',
    lines: 'EXPOSE 5000 9090',
    app: 'f(port=8000)\napp.run(port=9090)\n',
    comes: [9090, false, [5000, 9090]],
  },
  {
    of: 'several, and PORT is one',
    lines: 'EXPOSE 5000 9090',
    image: image([5000, 9090], { PORT: '9090' }),
    comes: [9090, false, [5000, 9090]],
  },
  { of: 'a variable, before the build', lines: 'EXPOSE $P', comes: [5000, false, []] },
  {
    of: 'a variable, once it is built',
    lines: 'EXPOSE $P',
    image: image([7000]),
    comes: [7000, true, [7000]],
  },
  {
    of: 'a variable of ours, before the build',
    lines: 'EXPOSE $P',
    stack: 'python3-flask',
    comes: [5000, false, []],
  },
  { of: 'nothing', comes: [5000, false, []] },
  { of: 'nothing, of ours', stack: 'python3-flask', comes: [5000, true, []] },
  { of: 'the base', image: image([80]), comes: [80, false, []] },
  { of: 'a base of several', image: image([80, 443, 2019]), comes: [80, false, []] },
  { of: 'PORT', image: image([80], { PORT: '8088' }), comes: [8088, false, []] },
  { of: 'a PORT that is none', image: image([80], { PORT: 'tcp://x:1' }), comes: [80, false, []] },
  { of: 'the program', app: 'app.run(port=8123)\n', image: image([80]), comes: [8123, false, []] },
  { of: 'UDP only', lines: 'EXPOSE 80/udp', image: image([]), comes: [5000, false, []] },
];

it.each(cases.map((each) => [each.of, each] as const))(
  '%s',
  async (_of, { lines = '', app = '', comes, ...sources }) => {
    const text = `FROM a\n${lines}\nCOPY app.py /\nCMD ["python", "/app.py"]\n`;
    const found = whichPort({
      ...{ dockerfile: await parseDockerfile(text), contextPath: folderWith({ 'app.py': app }) },
      ...{ option: undefined, stack: undefined, ...sources },
    });
    const [containerPort, portIsSaid, exposed = []] = comes;
    expect(found).toEqual({ containerPort, portIsSaid, exposed });
  },
);
