import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { exposedPorts } from '../../../../generators/core/verify/reading/dockerfile/exposed-ports.js';

it.each<[string, readonly number[]]>([
  ['EXPOSE 5000', [5000]],
  ['EXPOSE 5000/tcp 53/udp 8080/TCP', [5000, 8080]],
  ['EXPOSE 53/udp\nEXPOSE 5000', [5000]],
  ['EXPOSE 5000:5000', [5000]],
  ['EXPOSE "5000"', [5000]],
  ['EXPOSE 4999-5001', [4999, 5000, 5001]],
  ['EXPOSE $PORT', []],
  ['EXPOSE 80\nEXPOSE 80 443', [80, 443]],
  ['EXPOSE 80\nFROM x\nEXPOSE 81', [81]],
  ['RUN true', []],
])('%j exposes %j', async (lines, ports) => {
  expect(exposedPorts(await parseDockerfile(`FROM a\n${lines}\n`))).toEqual(ports);
});
