import type { UsualMessages } from '../i18n/messages.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { grammar, type TypedCommand } from './grammar.js';
import { powershellScript } from './powershell.js';
import type { Shell } from './shells.js';
import { zshScript } from './zsh.js';

interface Told {
  readonly script: (commands: readonly TypedCommand[]) => string;
  /** What is typed, or written into a file that the shell reads when it starts. */
  readonly install: string;
}

/** What each shell is told, and how. */
const told: Readonly<Record<Shell, Told>> = {
  // Not `source <(…)`, which reads nothing in the bash of macOS.
  bash: { script: bashScript, install: 'eval "$(docker-intro completion bash)"' },
  zsh: { script: zshScript, install: 'source <(docker-intro completion zsh)' },
  fish: {
    script: fishScript,
    install: 'docker-intro completion fish > ~/.config/fish/completions/docker-intro.fish',
  },
  powershell: {
    script: powershellScript,
    install: 'docker-intro completion powershell | Out-String | Invoke-Expression',
  },
};

/** What makes a shell complete the command: a script that starts nothing when somebody types. */
export function scriptFor(shell: Shell, messages: UsualMessages): string {
  const { script, install } = told[shell];
  const { head, where } = messages.completion;
  const comments = [head, where[shell], `    ${install}`];
  const first = shell === 'zsh' ? '#compdef docker-intro\n' : '';
  return `${first}${comments.map((line) => `# ${line}\n`).join('')}\n${script(grammar(messages))}`;
}
