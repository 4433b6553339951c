import { expect, it } from '@jest/globals';
import { hasFailedRequest } from '../../../generators/core/verify/crash/failed-request.js';

it.each([
  ['2026/11/30 20:38:50 http: panic serving 172.18.0.1:40210: boom', true],
  ["Exception occurred during processing of request from ('172.18.0.1', 40210)", true],
  ["Exception happened during processing of request from ('172.18.0.1', 40210)", true],
  ['\tat jdk.httpserver/sun.net.httpserver.ServerImpl$Exchange.run(ServerImpl.java:937)', true],
  ['panic: boom', false],
  ['GET / HTTP/1.1', false],
  ['', false],
])('%j tells of a request that failed: %s', (log, isTold) => {
  expect(hasFailedRequest(log)).toBe(isTold);
});
