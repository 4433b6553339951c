import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../../../../generators/core/verify/reading/dockerfile/dockerfile.js';
import { exposedPorts } from '../../../../generators/core/verify/reading/dockerfile/exposed-ports.js';

it.each<[string, readonly number[], boolean?]>([
  ['EXPOSE 5000', [5000]],
  ['EXPOSE 5000/tcp 53/udp 8080/TCP', [5000, 8080]],
  ['EXPOSE 53/udp\nEXPOSE 5000', [5000]],
  ['EXPOSE 5000:5000', [5000]],
  // Measured with Docker 28.5 and 20.10: the image has the last one.
  ['EXPOSE 8080:5000', [5000]],
  ['EXPOSE 127.0.0.1:8080:5000/tcp', [5000]],
  ['EXPOSE "5000"', [5000]],
  ['EXPOSE 4999-5001', [4999, 5000, 5001]],
  ['EXPOSE $PORT', [], true],
  ['EXPOSE 80 $PORT', [80], true],
  ['EXPOSE 80\nEXPOSE 80 443', [80, 443]],
  ['EXPOSE 80\nFROM x\nEXPOSE 81', [81]],
  ['RUN true', []],
])('%j exposes %j', async (lines, ports, isOpen = false) => {
  const found = exposedPorts(await parseDockerfile(`FROM a\n${lines}\n`));
  expect(found).toEqual({ ports, isOpen });
});
