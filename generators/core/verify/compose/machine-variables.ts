/** What a program for Docker must be told of a machine to be found and to find its plugins. */
const unix = ['PATH', 'HOME', 'DOCKER_CONFIG'];
const windows = [
  ...['PATH', 'PATHEXT', 'DOCKER_CONFIG', 'USERPROFILE', 'SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC'],
  ...['PROGRAMFILES', 'PROGRAMDATA', 'APPDATA', 'LOCALAPPDATA', 'TEMP', 'TMP'],
];

/** The variables of the machine that a Compose file could name while it is read, in capitals. */
const machineVariables: readonly string[] = process.platform === 'win32' ? windows : unix;

/** Those variables as they are, and nothing else of what this process was told. */
export const machineEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && machineVariables.includes(name.toUpperCase()) ? [[name, value]] : [],
    ),
  );

/** Names that say to Compose or to Docker what to do: in a file of variables, too. */
const steering = /^(?:COMPOSE|DOCKER|BUILDX|BUILDKIT)_/i;

const isOfMachine = (name: string): boolean =>
  machineVariables.includes(name.toUpperCase()) || steering.test(name);

/** Whether a text takes a variable of the machine, or one that steers Compose; `$$` is a sign. */
export const takesFromMachine = (text: string): boolean =>
  [...text.replaceAll('$$', '').matchAll(/\$\{?([A-Za-z_]\w*)/g)].some(([, name = '']) =>
    isOfMachine(name),
  );

/** Whether a line of a file of variables does. A name alone takes what the machine has. */
export const linesTakeFromMachine = (text: string): boolean =>
  takesFromMachine(text) || namesIn(text).some(({ name, isSet }) => !isSet && isOfMachine(name));

/** Whether a line of the file that Compose reads for itself sets what steers it; the name of a project is its own. */
export const linesSteer = (text: string): boolean =>
  namesIn(text).some(({ name }) => steering.test(name) && name !== 'COMPOSE_PROJECT_NAME');

const namesIn = (text: string): readonly { readonly name: string; readonly isSet: boolean }[] =>
  text.split(/[\r\n]+/).flatMap((line) => {
    // Compose is written in Go, which takes more signs for blanks.
    const [, name, sign] = /^[^\w#]*(?:export[^\w#]+)?([\w.-]+)[^\w=:]*([=:]?)/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, isSet: sign !== '' }];
  });

/** Whether the name of a variable that is given no value takes what the machine has. */
export const isTakenAsIs = (name: string): boolean => isOfMachine(name);
