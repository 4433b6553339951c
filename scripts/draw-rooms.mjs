// The table and the picture of the rooms in ARCHITECTURE.md, from the floors and from what the sources import.

/** What stands in the place of a description that nobody has written yet; a test finds it. */
const unwritten = '…';

/**
 * The rooms from the top floor down, each with what its row says already.
 * @param {string} text the document with the table as it is
 * @param {string[][]} floors
 */
export function roomsTable(text, floors) {
  const rows = [...text.matchAll(/^\| \d+ \| `generators\/([^`]+)` \| (.+) \|$/gm)];
  const roomOf = (path) => path.replace(/\/\w+\.ts$/, '');
  const said = new Map(rows.map(([, path, says]) => [roomOf(path), { path, says }]));
  const lines = floors.flatMap((floor, number) =>
    floor.map((room) => {
      const { path, says } = said.get(room) ?? { path: room, says: unwritten };
      return `| ${number} | \`generators/${path}\` | ${says} |`;
    }),
  );
  return ['| Floor | Path | What is there |', '| --- | --- | --- |', ...lines.toReversed()].join(
    '\n',
  );
}

/** The rooms that each room imports. */
function arrowsBetween(imports, roomOf) {
  const arrows = new Map();
  for (const [source, targets] of imports) {
    const from = roomOf(source);
    const others = targets.map(roomOf).filter((room) => room !== from);
    arrows.set(from, new Set([...(arrows.get(from) ?? []), ...others]));
  }
  return arrows;
}

/** Every room that a room leads to by way of another one. */
function beyond(room, arrows) {
  const found = new Set();
  const visit = (one) => {
    for (const next of arrows.get(one) ?? []) {
      if (!found.has(next)) {
        found.add(next);
        visit(next);
      }
    }
  };
  for (const next of arrows.get(room) ?? []) visit(next);
  return found;
}

/** `class` alone is a word of Mermaid’s. */
const nodeOf = (room) => `room_${room.replaceAll('/', '_')}`;
const nameOf = (room) => room.replace(/^core\//, '');

/**
 * A Mermaid flowchart. An arrow that follows from others is not drawn: what a room imports can be
 * reached from it along the arrows.
 * @param {{floors: string[][], imports: Map<string, string[]>, roomOf: (path: string) => string}} house
 */
export function roomsPicture({ floors, imports, roomOf }) {
  const arrows = arrowsBetween(imports, roomOf);
  const rooms = floors.flat().toReversed();
  const isVerify = (room) => room.startsWith('core/verify');
  const box = (room) => `  ${nodeOf(room)}["${nameOf(room)}"]`;
  const drawn = rooms.flatMap((room) => {
    const further = beyond(room, arrows);
    return [...(arrows.get(room) ?? [])]
      .filter((other) => !further.has(other))
      .sort()
      .map((other) => `  ${nodeOf(room)} --> ${nodeOf(other)}`);
  });
  return [
    '```mermaid',
    'flowchart TB',
    ...rooms.filter((room) => !isVerify(room)).map(box),
    '  subgraph proof [" "]',
    ...rooms.filter(isVerify).map((room) => `  ${box(room)}`),
    '  end',
    ...drawn,
    '```',
  ].join('\n');
}
