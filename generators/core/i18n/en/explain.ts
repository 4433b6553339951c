import { inEnglishQuotes } from '../../text/quote.js';
import { mostShown } from '../failure-words.js';
import {
  enCommandNotes,
  enCommandOptions,
  enCommandValues,
  enCommandWords,
} from './explain-commands.js';
import { enKnownMessages, enUnseen } from './explain-messages.js';

const quoted = (text: string) => inEnglishQuotes(text, mostShown);

/** What is said of a message or a command that somebody does not understand. */
export const enExplain = {
  command: enCommandWords,
  option: enCommandOptions,
  value: enCommandValues,
  note: enCommandNotes,
  known: enKnownMessages,
  unseen: enUnseen,
  line: (number: number) => `Line ${number}`,
  careful: 'Take care',
  todo: 'What to do',
  programEnded: 'A program ended with this error.',
  buildEnded: 'A command that builds something ended with this error.',
  programError: (words: string) => `A program ended with this error: ${quoted(words)}.`,
  atFile: (file: string, line: number) => `It came up in ${quoted(file)}, at line ${line}.`,
  programRemedy: 'Fix it there; if the file is in the image, build that again.',
  programRemedyAlone:
    'The lines around it may say where. Fix it in the program, then build the image again.',
  unknown: (words: string) => `I do not know this message. The likeliest line is ${quoted(words)}.`,
  unknownRemedy:
    'In the folder of a project, “docker-intro verify” looks for the cause itself. Of a container, send all that it has said: docker logs NAME 2>&1 | docker-intro explain. Or search the Internet for that line, between quotation marks.',
  unreadable: 'Nothing in this can be read: there are no words in it.',
  noInput: 'There is nothing to explain.',
  noInputRemedy: (tool: string) =>
    `Type a message or a command behind it, or send one into it:\n  ${tool} explain "port is already allocated"\n  ${tool} explain docker run -d -p 8080:80 web\n  docker build . 2>&1 | ${tool} explain`,
  cutOff: 'It is very long: only its beginning and its end were read.',
};
