import { argumentsRule } from './arguments.js';
import { brokenContinuation } from './broken-continuation.js';
import { buildkitOnly } from './buildkit-only.js';
import { copySource } from './copy-source.js';
import { copyTarget } from './copy-target.js';
import { dockerfileEncoding } from './dockerfile-encoding.js';
import { dockerfileName } from './dockerfile-name.js';
import { endOfLifeImage } from './end-of-life.js';
import { exposedPair } from './exposed-pair.js';
import { fromArguments } from './from-arguments.js';
import { ignoredSource } from './ignored-source.js';
import { imageCase } from './image-case.js';
import { listQuotes } from './list-quotes.js';
import { loopback } from './loopback.js';
import { noFrom } from './no-from.js';
import { noMatch } from './no-match.js';
import { noServer } from './no-server.js';
import { otherPort } from './other-port.js';
import { outsideContext } from './outside-context.js';
import { printStatement } from './print-statement.js';
import { pythonEncoding } from './python-encoding.js';
import { pythonSyntax } from './python-syntax.js';
import { relativeWorkdir } from './relative-workdir.js';
import type { Rule } from './rule.js';
import { scriptLineEnds } from './script-line-ends.js';
import { scriptMode } from './script-mode.js';
import { scriptShebang } from './script-shebang.js';
import { shellForm } from './shell-form.js';
import { smartQuotes } from './smart-quotes.js';
import { stageName } from './stage-name.js';
import { syntaxLine } from './syntax-line.js';
import { trailingComment } from './trailing-comment.js';
import { twoCommands } from './two-commands.js';
import { unknownInstruction } from './unknown-instruction.js';

/** Every rule. Of two that are certain of the same line, the first one speaks. */
export const allRules: readonly Rule[] = [
  ...[dockerfileName, dockerfileEncoding, noFrom, unknownInstruction, brokenContinuation],
  ...[trailingComment, fromArguments, argumentsRule, listQuotes, imageCase, stageName],
  ...[copySource, ignoredSource, outsideContext, noMatch, copyTarget],
  ...[relativeWorkdir, exposedPair, twoCommands, shellForm, buildkitOnly, syntaxLine],
  ...[scriptLineEnds, scriptShebang, scriptMode],
  ...[pythonEncoding, smartQuotes, printStatement, pythonSyntax],
  ...[noServer, loopback, otherPort, endOfLifeImage],
];
