import { argumentsRule } from '../rules/arguments.js';
import { brokenContinuation } from '../rules/broken-continuation.js';
import { buildkitOnly } from '../rules/buildkit-only.js';
import { copySource } from '../rules/copy-source.js';
import { copyTarget } from '../rules/copy-target.js';
import { debugMode } from '../rules/debug-mode.js';
import { dockerfileEncoding } from '../rules/dockerfile-encoding.js';
import { dockerfileName } from '../rules/dockerfile-name.js';
import { endOfLifeImage } from '../rules/end-of-life.js';
import { exposedPair } from '../rules/exposed-pair.js';
import { fromArguments } from '../rules/from-arguments.js';
import { heredocLineEnds } from '../rules/heredoc-line-ends.js';
import { ignoredSource } from '../rules/ignored-source.js';
import { imageCase } from '../rules/image-case.js';
import { listQuotes } from '../rules/list-quotes.js';
import { loopback } from '../rules/loopback.js';
import { noFrom } from '../rules/no-from.js';
import { noMatch } from '../rules/no-match.js';
import { noServer } from '../rules/no-server.js';
import { otherPort } from '../rules/other-port.js';
import { outsideContext } from '../rules/outside-context.js';
import { phpTag } from '../rules/php-tag.js';
import { printStatement } from '../rules/print-statement.js';
import { pythonEncoding } from '../rules/python-encoding.js';
import { pythonSyntax } from '../rules/python-syntax.js';
import { relativeWorkdir } from '../rules/relative-workdir.js';
import type { Rule } from '../rules/rule.js';
import { scriptLineEnds } from '../rules/script-line-ends.js';
import { scriptMode } from '../rules/script-mode.js';
import { scriptShebang } from '../rules/script-shebang.js';
import { serverInRun } from '../rules/server-in-run.js';
import { shellForm } from '../rules/shell-form.js';
import { smartQuotes } from '../rules/smart-quotes.js';
import { stageName } from '../rules/stage-name.js';
import { syntaxLine } from '../rules/syntax-line.js';
import { trailingComment } from '../rules/trailing-comment.js';
import { twoCommands } from '../rules/two-commands.js';
import { unknownInstruction } from '../rules/unknown-instruction.js';

/** Every rule. Of two that are certain of the same line, the first one speaks. */
export const allRules: readonly Rule[] = [
  ...[dockerfileName, dockerfileEncoding, noFrom, unknownInstruction, brokenContinuation],
  ...[trailingComment, fromArguments, argumentsRule, listQuotes, imageCase, stageName],
  ...[copySource, ignoredSource, outsideContext, noMatch, copyTarget],
  ...[relativeWorkdir, exposedPair, serverInRun, twoCommands, shellForm, buildkitOnly, syntaxLine],
  ...[scriptLineEnds, heredocLineEnds, scriptShebang, scriptMode],
  ...[pythonEncoding, smartQuotes, printStatement, pythonSyntax, phpTag],
  ...[noServer, loopback, otherPort, debugMode, endOfLifeImage],
];
