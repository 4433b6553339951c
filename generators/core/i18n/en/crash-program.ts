import { printable, inEnglishQuotes as quoted } from '../../text/quote.js';
import { given, mostShown } from '../failure-words.js';
import { crashWords } from '../naming-words.js';

/** What the last words of programs mean that are not Python’s. */
export const enCrashProgram = crashWords({
  unreadable: {
    means: (what) => `${what} cannot read the program at this line.`,
    remedy: () =>
      'Look at that line and the one above it: a bracket, a quotation mark or the end of a command may be missing.',
  },
  'unreadable-script': {
    means: () => 'The shell cannot read the script to its end.',
    remedy: () =>
      'Look at that line and those above it: what is opened there (if, do, a quotation mark) must be closed (fi, done, a quotation mark).',
  },
  'es-module': {
    means: (what) =>
      `The file is read as an ES module ("type": "module" in package.json, or its ending .mjs), and such a module has no ${what}.`,
    remedy: () =>
      'Write import instead of require, and export instead of module.exports; or take "type": "module" out of package.json.',
  },
  'es-dirname': {
    means: (what) => `An ES module has no ${what}.`,
    remedy: (what) =>
      `Write ${what === '__filename' ? 'import.meta.filename' : 'import.meta.dirname'} in its place.`,
  },
  'no-es-module': {
    means: () => 'import and export belong to ES modules, and this file is not read as one.',
    remedy: () => 'Add "type": "module" to package.json, or write require("…") instead of import.',
  },
  'require-of-es-module': {
    means: () => 'What is required is an ES module, which can only be imported.',
    remedy: () =>
      'Write import … from "…", with "type": "module" in package.json, or take an older version of the package.',
  },
  'node-unlisted': {
    means: (what, other) => `${other} does not name the package ${what}, so nothing installs it.`,
    remedy: (what) =>
      `In the folder of package.json, type: npm install ${what}. The Dockerfile installs what package.json names: RUN npm install`,
  },
  'node-development': {
    means: (what, other) =>
      `The package ${what} is among the devDependencies of ${other}, which the Dockerfile leaves out.`,
    remedy: () =>
      'Move it to "dependencies", or install all: without --omit=dev, --production and NODE_ENV=production.',
  },
  'node-elsewhere': {
    means: (what, other) =>
      `${other} installs the package ${what}, but not where the program looks for it.`,
    remedy: () =>
      'Let node_modules lie beside the program in the last stage, or above it; what is copied later must not bring another one (write node_modules into .dockerignore).',
  },
  'own-missing': {
    means: (what) => `The project has no ${quoted(what)} where the program looks for it.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Check its spelling, capitals too, and its ending.'
        : `The project has ${quoted(other)}: capital letters and endings count.`,
  },
  'import-ending': {
    means: () => 'An ES module names the file that it imports with its ending.',
    remedy: (_what, other) => `Write it with its ending: import … from "${other}"`,
  },
  typescript: {
    means: () => 'The Node.js of this image runs no TypeScript.',
    remedy: () =>
      'Compile it in the Dockerfile (RUN npx tsc), and let CMD start the .js file that comes out; or start it with tsx.',
  },
  'old-openssl': {
    means: () => 'Its packages are made for an older Node.js.',
    remedy: () =>
      'Update them (webpack to 5), or write in the Dockerfile: ENV NODE_OPTIONS=--openssl-legacy-provider',
  },
  'not-built': {
    means: () =>
      'What is to be started must be built first, and the image does not hold the result.',
    remedy: () =>
      'Build it in the Dockerfile, below COPY: RUN npm run build. Where the last stage is another one, copy the result there.',
  },
  json: {
    means: () => 'The file is no well-formed JSON.',
    remedy: () =>
      'In JSON, texts stand between double quotes, no comma stands behind the last entry, and there are no comments.',
  },
  'npm-script': {
    means: (what) => `package.json has no script that is called ${quoted(what)}.`,
    remedy: (what, other, third) =>
      `${given(other, (near) => `Did you mean “npm run ${near}”? `)}Add it to "scripts" of package.json: "${what}": "node ${third || 'FILE'}"`,
  },
  'package-missing': {
    means: () => 'package.json is not where npm looks for it: in WORKDIR.',
    remedy: () => 'Copy it there: COPY package*.json ./',
  },
  'foreign-modules': {
    means: () =>
      'node_modules holds what was made for another machine: it was copied from a Mac, from Windows or from another Linux.',
    remedy: () =>
      'Write node_modules into a file .dockerignore beside the Dockerfile, and install in the image: RUN npm install',
  },
  'go-address': {
    means: () => 'In Go, an address has a colon before its port.',
    remedy: (what) => `Write it with the colon: http.ListenAndServe("${what}", nil)`,
  },
  'go-behind': {
    means: () =>
      '“go” in front of a call carries it out in the background, and the program ends with main.',
    remedy: (what) => `Leave “go” out: ${what}`,
  },
  'never-listens': {
    means: () => 'The program makes a server and does not start it.',
    remedy: (what) => `Add as the last line of main: ${what}`,
  },
  'registered-elsewhere': {
    means: (what) => `The only page that the program has is ${what}.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'java-version': {
    means: (what, other) =>
      `The program is compiled for Java ${what}, and the image has Java ${other}.`,
    remedy: (what, other) =>
      `Take a base with Java ${what}, or compile for the older one: javac --release ${other}`,
  },
  'java-symbol': {
    means: (what, other) =>
      what === ''
        ? 'Java finds nothing of that name.'
        : `${quoted(what)} is not defined: Java finds no ${other === '' ? 'such name' : `${other} of that name`}.`,
    remedy: () =>
      'Check its spelling, capitals too, that it is imported above or declared, and that its file is copied.',
  },
  'java-file': {
    means: (what, other) =>
      `The class ${what} is public, so Java wants its file to be called ${quoted(other)}.`,
    remedy: (_what, other) =>
      `Rename the file to ${quoted(other)}, in the Dockerfile too; or leave “public” out.`,
  },
  'go-deadlock': {
    means: () =>
      'Every part of the program waits for another one, so nothing can go on: for a channel, a lock or a WaitGroup.',
    remedy: () =>
      'Look at the lines below the error: what is waited for there must be sent, unlocked or done elsewhere. A server waits in http.ListenAndServe.',
  },
  'php-class': {
    means: (what) => `PHP finds no class ${quoted(what)}.`,
    remedy: () =>
      'Check its spelling and its namespace. A file of your own must be required above (require "FILE.php";), a package installed in the image (composer install) and vendor/autoload.php required.',
  },
  'php-function': {
    means: (what) => `PHP finds no function ${quoted(what)}.`,
    remedy: () =>
      'Check its spelling. One of your own must be defined, or its file required above; one of PHP may need an extension: RUN docker-php-ext-install NAME',
  },
  'java-class': {
    means: (what) => `Java finds no class that is called ${quoted(what)}.`,
    remedy: (_what, other, third) => {
      if (other !== '') return `The class is called ${quoted(other)}: capital letters count.`;
      return third === ''
        ? 'Check the name in CMD (without .class, with its package), and the folder behind -cp that holds the compiled classes.'
        : `A class is named without an ending: ${third}`;
    },
  },
  'no-main': {
    means: (what) => `A program begins with ${quoted(what)}, and this one has none.`,
    remedy: (what, other) =>
      other === ''
        ? `Write it, spelt exactly so: ${what}`
        : `Did you mean ${quoted(what)} by ${quoted(other)}?`,
  },
  'java-package': {
    means: (what, other) => `The class ${quoted(what)} belongs to the package ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Name it with its package: ${third}`,
  },
  'java-classes': {
    means: (what) => `The compiled classes are in ${what}, and this line copies another folder.`,
    remedy: (_what, other) => `Write: ${other}`,
  },
  'java-manifest': {
    means: (what) => `The file ${quoted(what)} does not say which of its classes is to be started.`,
    remedy: () =>
      'Name it in CMD: ["java", "-cp", "FILE.jar", "CLASS"]. Or put it into the file: jar --create --main-class CLASS, or by the plugin of Maven or Gradle.',
  },
  'java-missing-class': {
    means: (what) => `The class ${quoted(what)} is not where Java looks for it in the image.`,
    remedy: () =>
      'Copy all compiled classes and libraries into the last stage, and name their folder behind -cp.',
  },
  'php-extension': {
    means: (what) => `The PHP of this image has no extension that brings ${quoted(what)}.`,
    remedy: (_what, other) => `Install it in the Dockerfile: RUN docker-php-ext-install ${other}`,
  },
  'php-autoload': {
    means: () => 'The packages that composer.json names are not installed in the image.',
    remedy: () =>
      'Install them in the Dockerfile: COPY --from=composer /usr/bin/composer /usr/bin/, and below it RUN composer install',
  },
  'gem-missing': {
    means: (what) => `The image does not hold the gem ${quoted(what)}.`,
    remedy: (what) => `Name it in the Gemfile and install that, or write: RUN gem install ${what}`,
  },
  'perl-module': {
    means: (what) => `The image does not hold the module ${quoted(what)}.`,
    remedy: (what) => `Install it in the Dockerfile: RUN cpanm ${what}`,
  },
  'dotnet-framework': {
    means: (what, other) =>
      what === ''
        ? 'The image does not hold the version of .NET for which the program is made.'
        : `The image does not hold ${quoted(what)} ${other}, for which the program is made.`,
    remedy: () =>
      'Take the same version for both stages: FROM mcr.microsoft.com/dotnet/sdk:8.0 and FROM mcr.microsoft.com/dotnet/aspnet:8.0, for example.',
  },
  'unset-variable': {
    means: (what) => `The script wants the variable ${what}, which is not set.`,
    remedy: (what) =>
      `Set it in the Dockerfile (ENV ${what}=…), or give it a value in the script: \${${what}:-…}`,
  },
  'json-comma': {
    means: () => 'The file is no well-formed JSON: behind this line a comma is missing.',
    remedy: (what) => `Write it: ${what}`,
  },
  'json-last-comma': {
    means: () => 'In JSON, no comma stands behind the last entry.',
    remedy: (what) => `Take it away: ${what}`,
  },
  'json-quotes': {
    means: () => 'In JSON, names and texts stand between double quotes.',
    remedy: (what) => `Write: ${what}`,
  },
  'json-comment': {
    means: () => 'JSON knows no comments.',
    remedy: () => 'Take the comment out.',
  },
  'json-end': {
    means: () => 'The file ends before all is closed that is opened in it.',
    remedy: (what) =>
      what === '' ? 'Write what is missing at its end.' : `Write at its end: ${what}`,
  },
  'unset-port': {
    means: (what) =>
      `Inside the container the variable ${what} is not set, so nothing says on which port to listen.`,
    remedy: (_what, other, third) =>
      `Say one for where it is not set: ${other} – or set it in the Dockerfile: ${third}`,
  },
  'no-end': {
    means: () =>
      'The function that begins at this line never ends what it answers: whoever asks waits for ever.',
    remedy: (what) => `Let its last line be: ${what}`,
  },
  'endless-loop': {
    means: () =>
      'The loop at this line never ends, so what stands below it is never carried out, and no page is sent.',
    remedy: () => 'Take the loop out of the function that makes the page, or let it end.',
  },
  'long-sleep': {
    means: (what) => `At this line the program waits for ${what} seconds before it answers.`,
    remedy: () => 'Take that line out, or let it wait for a shorter time.',
  },
  'utf-16': {
    means: (what, other) => `${what} is saved as UTF-16, which ${other} does not read.`,
    remedy: (what) =>
      `Save ${what} again in your editor with the encoding UTF-8. In PowerShell, > writes UTF-16.`,
  },
  'php-dollar': {
    means: (what) => `In PHP, the name of a variable begins with $, and ${quoted(what)} does not.`,
    remedy: (_what, other) => `Write: ${printable(other, mostShown)}`,
  },
  'php-semicolon': {
    means: () => 'A semicolon is missing: in PHP, each command ends in one.',
    remedy: (what) => `Write: ${printable(what, mostShown)}`,
  },
  'php-plus': {
    means: () => 'In PHP, + adds up numbers, and a dot joins texts.',
    remedy: (what) => `Write: ${printable(what, mostShown)}`,
  },
  'php-variable': {
    means: (what) => `Nothing has given ${what} a value before that line.`,
    remedy: (what) => `Give it one above that line, ${what} = "…", or take ${what} out of it.`,
  },
  'loop-alone': {
    means: () => 'The loop at this line never ends, and no server is started before it.',
    remedy: () => 'Start the server in its place, or take the loop out.',
  },
});
