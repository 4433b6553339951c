import Generator, { type BaseFeatures, type BaseOptions } from 'yeoman-generator';
import { askProject } from '../cli/asking/ask-project.js';
import { isForceClosed } from '../cli/asking/force-closed.js';
import type { Prompt } from '../cli/asking/question.js';
import { type CommandContext, contextFor } from '../cli/context.js';
import {
  type CreateArguments,
  prepareRequested,
  readCreateArguments,
  wantsQuestions,
} from '../cli/create/create-arguments.js';
import { judgeBeforeAsking } from '../cli/create/judge-before-asking.js';
import { makeProject } from '../cli/create/make-project.js';
import { writeAndProve } from '../cli/create/write-and-prove.js';
import { helpText } from '../cli/help.js';
import { streams } from '../cli/output.js';
import { problemsText } from '../core/options/problems-text.js';
import type { Flags } from '../core/options/raw.js';
import { toolVersion } from '../core/package/tool-version.js';
import { calledAs } from './called-as.js';
import { canAsk } from './can-ask.js';
import { EndedEarly, nameForceClosed } from './ended-early.js';
import { resolveConflicts } from './resolve-conflicts.js';
import { typedWords, wordsOf } from './typed-words.js';

const names = ['docker-intro', 'docker-intro:app', 'generator-docker-intro'];
const words = (): readonly string[] => typedWords(process.argv, names) ?? [];
// Yeoman asks for the help synchronously, so its language is loaded with the door.
const { messages: helpMessages } = await contextFor(words());

/** `yo docker-intro [dir]`: the same options and questions, the same files as the command line. */
export default class extends Generator {
  #request!: CreateArguments;
  #context!: CommandContext;
  #asks = false;
  #ended = false;

  constructor(args: string[], options: BaseOptions, features?: BaseFeatures) {
    // Else Yeoman tells everybody that there is no package.json to install from.
    super(args, options, { ...features, customInstallTask: true });
  }

  override help(): string {
    return helpText('create', calledAs('create'), helpMessages, streams.columns('out'));
  }

  async initializing(): Promise<void> {
    await this.#read();
    nameForceClosed(this.env, this.#context.messages.create.aborted);
    const { flags } = this.#request;
    if (flags.help || flags.version) return this.#inform(flags);
    this.#asks = wantsQuestions(this.#request) && canAsk(this.env.adapter);
    if (this.#asks) await this.#unlessEnded(() => this.#judge());
  }

  async prompting(): Promise<void> {
    if (this.#asks) await this.#unlessEnded(() => this.#ask());
  }

  async writing(): Promise<void> {
    await this.#unlessEnded(() => this.#write());
  }

  /** Does a part of the work, unless an earlier one ended it; what ends it early is told here. */
  async #unlessEnded(work: () => void | Promise<void>): Promise<void> {
    if (this.#ended) return;
    try {
      await work();
    } catch (error) {
      this.#ended = true;
      if (error instanceof EndedEarly) {
        this.#context.output.err(error.message);
        this.#end(error.code);
        // Yeoman's adapter rejects the run by itself then, with the error that we have named.
      } else if (!isForceClosed(error)) throw error;
    }
  }

  /** `yo` itself takes these where it knows them to be meant for a generator; not always. */
  #inform(flags: Flags): void {
    this.#ended = true;
    this.#context.output.out(flags.help ? this.help() : toolVersion());
  }

  async #judge(): Promise<void> {
    const problems = await judgeBeforeAsking(this.#request, this.#context.messages);
    if (problems.length > 0) this.#refuse(problems);
  }

  async #ask(): Promise<void> {
    const { messages } = this.#context;
    const prompt: Prompt = (questions) => this.prompt(questions as never);
    const asked = await askProject(this.#request, prompt, messages);
    if ('refused' in asked) this.#refuse(asked.refused);
    this.#request = asked;
  }

  async #write(): Promise<void> {
    const { messages } = this.#context;
    const reading = await prepareRequested(this.#request, messages);
    if ('problems' in reading) return this.#refuse(reading.problems);
    const { prepared } = reading;
    const { comparison, root } = prepared;
    if (!this.#asks || comparison.blocked.length > 0) {
      return this.#end(await makeProject(prepared, this.#request, this.#context));
    }
    const chosen = await resolveConflicts(comparison.files, root, this.env.adapter, messages);
    this.#end(await writeAndProve(prepared, chosen, this.#request, this.#context));
  }

  async #read(): Promise<void> {
    const given = typedWords(process.argv, names) ?? wordsOf('create', this.args, this.options);
    this.#context = await contextFor(given);
    const { locale, messages } = this.#context;
    this.#request = await readCreateArguments(given, locale, messages);
  }

  #refuse(problems: CreateArguments['problems']): never {
    const { messages } = this.#context;
    throw new EndedEarly(2, problemsText(problems, `${calledAs('create')} --help`, messages));
  }

  #end(exitCode: number): void {
    if (exitCode !== 0) process.exitCode = exitCode;
  }
}
