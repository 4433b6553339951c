import type { Locale } from '../i18n/locale.js';
import type { LabQuestion } from './lab-question.js';
import type { StringForm } from './string-form.js';

/** What is built. */
interface Built {
  /** The build context, as it is typed in the project's folder: `web`, or `.`. */
  readonly build: string;
}

/** The path of its Dockerfile in the project. */
export const dockerfileOf = ({ build }: Built): string =>
  build === '.' ? 'Dockerfile' : `${build}/Dockerfile`;

/**
 * What a project is made from, as its folder declares it (`lab.yml`, `steps.yml`, `words.yml` of each
 * language). The texts that are handed out lie in that folder; see `lab-texts.ts`. It holds no code.
 */
export interface Lab extends Built {
  /** The name of its folder. */
  readonly id: string;
  /** Where it lies: an absolute path, or of one of ours its folder below `templates`. */
  readonly folder: string;
  /** Whether it comes with the tool: then the package has its texts; see `template-files.ts`. */
  readonly isOurs?: true;
  readonly title: string;
  /** How it is offered to somebody who knows none of them. */
  readonly label: InLanguages;
  readonly languages: readonly Locale[];
  /** The file that says the greeting, and that a student changes: `web/myapp.py`. */
  readonly application: string;
  /** The image that the last `FROM` names. */
  readonly base: string;
  /** The TCP port that the application listens on in its container. */
  readonly port: number;
  /** What `docker ps` shows as its command, quotes included; `…` where that is not said. */
  readonly command: string;
  /** The exit code after `docker stop`; `…` where that is not said. */
  readonly exit: string;
  /** The day (ISO 8601) on which the makers of its language stopped, or will stop, mending it. */
  readonly endOfLife: string | undefined;
  /** The lab to choose instead, where this one is no longer maintained. */
  readonly successor: string | undefined;
  /** Files that are handed out as they are, whatever stands in them. */
  readonly raw: readonly string[];
  /** How its language writes a string; undefined where no file needs that. */
  readonly string: StringForm | undefined;
  /** What it asks of whoever makes a project of it. */
  readonly questions: readonly LabQuestion[];
  /** How it runs where there is no Docker; empty where that is not said. */
  readonly outside: OutsideWay;
  /** Sections of the common lesson that it does without. */
  readonly leaveOut: readonly string[];
  /** Sections of its own, by the one that they follow. */
  readonly after: Readonly<Record<string, readonly string[]>>;
  readonly steps: Readonly<Record<string, LabStep>>;
  /** What its files and its lesson say, by key. */
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/** How a project runs where there is no Docker. */
interface OutsideWay {
  /** What pip installs in the place of what the image has. */
  readonly packages?: readonly string[];
  readonly commands?: OutsideCommands;
  /** Why it does not. */
  readonly whyNot?: InLanguages;
}

/** What stands for an image on a machine, as it is typed in the project's folder. */
export interface OutsideCommands {
  /** Tells the version of the language. */
  readonly version: readonly string[];
  /** Stands for RUN. */
  readonly build: readonly string[];
  /** Stands for CMD. */
  readonly run: readonly string[];
  /** The packages of Debian that bring all of it. */
  readonly debian: readonly string[];
}

/** A command of its own, or what one of ours prints here. All of it may have holes; see `template.ts`. */
export interface LabStep {
  readonly argv?: readonly string[];
  readonly output?: readonly string[];
  readonly olderOutput?: readonly string[];
  readonly keepsRunning?: true;
  /** Needs Compose 2 or later. */
  readonly compose?: true;
  readonly untested?: 'machine' | 'otherSystem' | 'secondMachine' | 'deletes' | 'published';
}

export type InLanguages = Readonly<Partial<Record<Locale, string>>>;
export type Words = Readonly<Record<string, string>>;
