import type { Expectation } from '../options/values/read-expectation.js';
import type { InEachLanguage } from '../verdict/saying.js';

/** What can be judged, in the order of the documentation; `rule` switches a rule off, and judges nothing. */
export const verbs = [
  ...(['build', 'run', 'page', 'log', 'stops', 'survives'] as const),
  ...(['image', 'file', 'service', 'rule'] as const),
] as const;

/** How a page can be asked for; the word is the key that has the path. */
export const methods = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof methods)[number];

/** What an application may have to survive, the mildest first; see `docs/checks.md`. */
export const renewals = ['restart', 'replace', 'volume'] as const;
export type Renewal = (typeof renewals)[number];

/** A value of JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What is sent along with a question; texts in it may name placeholders. */
export type Sent =
  | { readonly as: 'json'; readonly value: Json }
  | { readonly as: 'form'; readonly fields: readonly (readonly [string, string])[] }
  | { readonly as: 'text'; readonly text: string };

/** A page, and what it must be. Texts may name placeholders. */
export interface PageAct {
  readonly verb: 'page';
  readonly method: Method;
  readonly path: string;
  readonly send: Sent | undefined;
  /** An HTTP status; undefined for any of success. */
  readonly status: number | undefined;
  readonly says: readonly Expectation[];
  readonly saysNot: readonly Expectation[];
  /** What each header must hold, by its name in small letters. */
  readonly header: readonly (readonly [string, Expectation])[];
  /** What stands at a place of its JSON: `items.0.name`. */
  readonly json: readonly (readonly [string, Json])[];
}

export interface LogAct {
  readonly verb: 'log';
  /** Of a project of several containers; undefined for the one whose page is asked for. */
  readonly service: string | undefined;
  readonly says: readonly Expectation[];
}

export interface ImageAct {
  readonly verb: 'image';
  /** Bytes. */
  readonly maxSize: number | undefined;
  /** A user, or `not root`. */
  readonly user: string | undefined;
  /** What each label must be; empty for anything. */
  readonly label: readonly (readonly [string, string])[];
  /** The image that it is made from, with or without a tag. */
  readonly from: string | undefined;
}

export interface FileAct {
  readonly verb: 'file';
  /** Inside the project, with `/`. */
  readonly exists: string;
  readonly says: readonly Expectation[];
}

export interface ServiceAct {
  readonly verb: 'service';
  readonly name: string;
  /** Whether its own health check must say so too. */
  readonly healthy: boolean;
}

/** What a check does. */
export type Act =
  | { readonly verb: 'build' | 'run' }
  | { readonly verb: 'stops' /** Whole seconds. */; readonly within: number }
  | { readonly verb: 'survives'; readonly what: Renewal }
  | PageAct
  | LogAct
  | ImageAct
  | FileAct
  | ServiceAct;

/** One thing that a project is judged by. */
export interface Check {
  /** Of its list no other has it. */
  readonly id: string;
  /** What it is called, in the teacher's words; undefined for ours. */
  readonly title: InEachLanguage | undefined;
  /** What is said where it fails; undefined for what we know. */
  readonly hint: InEachLanguage | undefined;
  /** Not negative, with two decimals at most. */
  readonly points: number;
  /** Ids of earlier checks without which it is not judged. */
  readonly needs: readonly string[];
  /** Whether students are not told of it. */
  readonly isHidden: boolean;
  readonly act: Act;
}

/** All that projects are judged by. */
export interface Checks {
  readonly checks: readonly Check[];
  /** Ids of the rules that are not looked at. */
  readonly rulesOff: readonly string[];
}
