/** What each option of the table is for (`help`), and how it is asked (`ask`). */
export const enOptions = {
  stack: {
    help: 'what the application is written in',
    ask: 'Which language and framework?',
  },
  name: { help: 'name of the image and of the container', ask: 'Name of the image and container?' },
  port: {
    help: 'port of this computer on which the page will be',
    ask: 'On which port of this computer?',
  },
  greeting: { help: 'what the page says', ask: 'What should the page say?' },
  locale: { help: 'language of the tool and of the lesson', ask: 'Language?' },
  ci: {
    help: 'add a workflow that proves the project in its own CI',
    ask: 'Add a CI workflow?',
  },
  git: { help: 'make a git repository with a first commit', ask: 'Make a git repository?' },
  verify: {
    help: 'prove the project: build, run, ask, stop, remove',
    ask: 'Prove it now (build and run it once)?',
  },
  'if-engine': { help: 'where no Docker engine answers, say so and exit 0', ask: '' },
  yes: { help: 'ask nothing: take the defaults for what is not said', ask: '' },
  force: { help: 'replace files that differ', ask: '' },
  'dry-run': { help: 'show what would be written, and write nothing', ask: '' },
  check: { help: 'write nothing; exit 1 with a diff where DIR differs', ask: '' },
  answers: { help: 'take the answers from a JSON or YAML file', ask: '' },
  format: { help: 'how the result is written to standard output', ask: '' },
  debug: { help: 'show where in the code an error came from', ask: '' },
  help: { help: 'show this help', ask: '' },
  version: { help: 'show the version', ask: '' },
};
