import { expect, test } from '@jest/globals';
import { planUndo } from './firewall.js';

const before = `*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [5:300]
:MINE - [0:0]
-A INPUT -p tcp -j MINE
-A INPUT -p tcp -j MINE
COMMIT
`;

const now = `*filter
:INPUT ACCEPT [9:900]
:FORWARD DROP [7:400]
:MINE - [0:0]
:DOCKER - [0:0]
:DOCKER-USER - [0:0]
-A INPUT -p tcp -j MINE
-A INPUT -p tcp -j MINE
-A INPUT -p tcp -j MINE
-A FORWARD -j DOCKER-USER
-A DOCKER -o docker0 -j DROP
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
COMMIT
`;

test('an engine leaves the firewall as it was, and the rules of others in it', () => {
  expect(planUndo(before, now).split('\n')).toEqual([
    '*filter',
    ':FORWARD ACCEPT [0:0]',
    ':DOCKER - [0:0]',
    ':DOCKER-USER - [0:0]',
    '-D INPUT -p tcp -j MINE',
    '-D FORWARD -j DOCKER-USER',
    '-X DOCKER',
    '-X DOCKER-USER',
    'COMMIT',
    '',
  ]);
});

test('a firewall that is what it was needs nothing', () => {
  expect(planUndo(before, before)).toBe('');
});
