import { readImageName } from './base-image.js';

/**
 * The last day of support of images that courses use, by the beginning of their tags. Sources:
 * https://devguide.python.org/versions/, https://nodejs.org/en/about/previous-releases,
 * https://www.php.net/supported-versions.php, https://nginx.org/en/download.html,
 * https://adoptium.net/support/, https://wiki.debian.org/LTS, https://wiki.ubuntu.com/Releases, and
 * https://endoflife.date, which collects them. What ends with a release to come, as each version of Go
 * and the nginx of today, has no day yet.
 */
const dates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  python: {
    '2': '2020-01-01',
    '3.4': '2019-03-18',
    '3.5': '2020-09-30',
    '3.6': '2021-12-23',
    '3.7': '2023-06-27',
    '3.8': '2024-10-07',
    '3.9': '2025-10-31',
    '3.10': '2026-10-31',
    '3.11': '2027-10-31',
    '3.12': '2028-10-31',
    '3.13': '2029-10-31',
    '3.14': '2030-10-31',
  },
  node: {
    '10': '2021-04-30',
    '12': '2022-04-30',
    '14': '2023-04-30',
    '16': '2023-09-11',
    '18': '2025-04-30',
    '20': '2026-04-30',
    '22': '2027-04-30',
    '24': '2028-04-30',
    '26': '2029-04-30',
  },
  php: {
    '5': '2018-12-31',
    '7': '2022-11-28',
    '8.0': '2023-11-26',
    '8.1': '2025-12-31',
    '8.2': '2026-12-31',
    '8.3': '2027-12-31',
    '8.4': '2028-12-31',
    '8.5': '2029-12-31',
  },
  nginx: {
    '1.24': '2024-04-23',
    '1.26': '2025-04-23',
    '1.28': '2026-04-14',
  },
  'eclipse-temurin': {
    '11': '2027-10-31',
    '17': '2027-10-31',
    '21': '2029-12-31',
    '25': '2031-09-30',
  },
  debian: {
    '8': '2020-06-30',
    jessie: '2020-06-30',
    '9': '2022-06-30',
    stretch: '2022-06-30',
    '10': '2024-06-30',
    buster: '2024-06-30',
    '11': '2026-08-31',
    bullseye: '2026-08-31',
    '12': '2028-06-30',
    bookworm: '2028-06-30',
    '13': '2030-06-30',
    trixie: '2030-06-30',
  },
  ubuntu: {
    '14.04': '2019-04-25',
    '16.04': '2021-04-30',
    '18.04': '2023-05-31',
    '20.04': '2025-05-31',
  },
};

/** The day (`2020-01-01`) on which support of an image ends, where it is known. */
export function endOfLife(image: string): string | undefined {
  const { folder, name, tag = '' } = readImageName(image);
  const known = folder === '' ? (dates[name] ?? {}) : {};
  const [said = ''] = tag.split('-');
  const versions = Object.keys(known).filter(
    (version) => said === version || said.startsWith(`${version}.`),
  );
  return versions.map((version) => known[version]).at(-1);
}
