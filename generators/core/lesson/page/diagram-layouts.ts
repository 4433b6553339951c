/** How a box is drawn: a store is a cylinder, a group a frame around others, start and end are dots. */
type BoxKind = 'box' | 'store' | 'group' | 'start' | 'end';

/** Where a box is: its kind, its left and upper edge, its width and height. */
export type BoxPlace = readonly [
  kind: BoxKind,
  x: number,
  y: number,
  width: number,
  height: number,
];

/** How an arrow runs, as the path of an SVG, and where the middle of its words is. */
export type Way = readonly [path: string, x: number, y: number];

export interface Layout {
  readonly height: number;
  /** By the ids of its Mermaid text; a frame comes before what is in it. */
  readonly places: Readonly<Record<string, BoxPlace>>;
  /** By `from to`. */
  readonly ways: Readonly<Record<string, Way>>;
}

/** As wide as a phone has room for, so that one drawing does for each screen. */
export const width = 360;

/**
 * Where everything is in the diagrams of the lesson. What stands in them, and what leads where, the
 * lesson says in Mermaid, in each language; a test holds the two together, and that the words fit.
 * They are drawn by us since each is to stand beside its text at any width, in the colours of the
 * page, without a style or a script of its own, which the policy of the page would not let pass.
 */
export const layouts = {
  /** How the engine, images, containers and volumes belong together. */
  whole: {
    height: 396,
    places: {
      host: ['group', 2, 122, 356, 272],
      cli: ['box', 4, 8, 170, 40],
      hub: ['store', 186, 2, 170, 50],
      engine: ['box', 24, 146, 130, 40],
      image: ['box', 206, 146, 130, 40],
      container: ['box', 74, 240, 212, 40],
      volume: ['store', 190, 330, 146, 50],
    },
    ways: {
      'cli engine': ['M89 48 V146', 89, 88],
      'hub image': ['M271 52 V146', 271, 88],
      'engine container': ['M114 186 V240', 114, 212],
      'image container': ['M246 186 V240', 246, 212],
      'container volume': ['M263 280 V330', 263, 305],
    },
  },
  /** The life of a container. */
  life: {
    height: 326,
    places: {
      start: ['start', 172, 2, 16, 16],
      running: ['box', 100, 76, 160, 40],
      stopped: ['box', 70, 206, 220, 40],
      end: ['end', 171, 304, 18, 18],
    },
    ways: {
      'start running': ['M180 18 V76', 180, 45],
      'running stopped': ['M124 116 V206', 104, 161],
      'stopped running': ['M236 206 V116', 256, 161],
      'stopped end': ['M180 246 V304', 180, 272],
    },
  },
  /** What is compiled in one stage of a Dockerfile, and what the last one takes of it. */
  stages: {
    height: 336,
    places: {
      build: ['group', 2, 2, 356, 178],
      last: ['group', 2, 232, 356, 102],
      source: ['box', 16, 16, 130, 40],
      tools: ['box', 162, 16, 182, 40],
      program: ['box', 16, 100, 328, 40],
      base: ['box', 162, 246, 182, 40],
      taken: ['box', 16, 246, 130, 40],
    },
    ways: {
      'source program': ['M81 56 V100', 81, 80],
      'tools program': ['M253 56 V100', 253, 80],
      'program taken': ['M81 140 V246', 118, 206],
    },
  },
  /** How a request gets from the browser to one service, and on to the one that keeps data. */
  services: {
    height: 486,
    places: {
      network: ['group', 40, 196, 280, 182],
      browser: ['box', 80, 2, 200, 40],
      host: ['box', 80, 104, 200, 40],
      web: ['box', 70, 212, 220, 40],
      redis: ['box', 70, 310, 220, 40],
      data: ['store', 80, 430, 200, 54],
    },
    ways: {
      'browser host': ['M180 42 V104', 180, 72],
      'host web': ['M180 144 V212', 180, 170],
      'web redis': ['M180 252 V310', 180, 282],
      'redis data': ['M180 350 V430', 180, 402],
    },
  },
  /** How a request gets from the browser into the container. */
  request: {
    height: 284,
    places: {
      container: ['group', 50, 196, 260, 86],
      browser: ['box', 80, 2, 200, 40],
      host: ['box', 80, 104, 200, 40],
      app: ['box', 70, 212, 220, 40],
    },
    ways: {
      'browser host': ['M180 42 V104', 180, 72],
      'host app': ['M180 144 V212', 180, 170],
    },
  },
} as const satisfies Readonly<Record<string, Layout>>;

export type DiagramName = keyof typeof layouts;
