import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enInput } from '../en/input.js';

const list = (choices: readonly string[]): string => choices.join(', ');
const kib = (bytes: number): string => `${Math.round(bytes / 1024)} Kio`;
/** A count in groups of three digits. */
const grouped = (count: number): string => `${count}`.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** Why an input is refused. */
export const frInput: typeof enInput = {
  didYouMean: (near) => `Vouliez-vous dire ${near} ?`,
  unknownOption: (near) =>
    near === undefined
      ? 'Cette option n’existe pas.'
      : `Cette option n’existe pas. Vouliez-vous dire ${near} ?`,
  notHere: 'Cette option appartient à une autre commande.',
  takesNoValue: 'Cette option ne prend pas de valeur.',
  notNegatable: (option) => `${option} existe, mais pas son contraire.`,
  valueMissing: (example) => `Il manque une valeur : ${example}`,
  notAChoice: (text, choices) =>
    `${quoted(text)} ne fait pas partie des choix possibles : ${list(choices)}.`,
  greetingEmpty: 'Un message d’accueil doit contenir quelque chose à lire.',
  greetingLong: (length, most) =>
    `Un message d’accueil a au plus ${grouped(most)} caractères ; celui-ci en a ${grouped(length)}.`,
  greetingUnprintable: (code) =>
    `Un message d’accueil tient sur une ligne de texte affichable ; celui-ci contient le caractère ${code}, qui ne s’affiche pas.`,
  lineLong: (length, most) =>
    `Il y a place ici pour ${grouped(most)} caractères au plus ; ce texte en a ${grouped(length)}.`,
  lineUnprintable: (code) =>
    `Il faut ici une ligne de texte affichable ; celle-ci contient le caractère ${code}, qui ne s’affiche pas.`,
  setForm: (text) =>
    `${quoted(text)} n’est pas le nom d’une question suivi de sa réponse, comme ville=Lyon.`,
  noQuestion: (name, near, all) =>
    all.length === 0
      ? `Le lab ne demande rien de plus, donc pas de ${quoted(name)}.`
      : `Le lab ne demande pas de ${quoted(name)}.${near === undefined ? ` Il demande : ${list(all)}.` : ` Vouliez-vous dire ${near} ?`}`,
  nameLength: (text, least, most) =>
    `Un nom a de ${least} à ${most} caractères ; celui-ci en a ${grouped(text.length)}.`,
  nameCharacters: (text) =>
    `${quoted(text)} n’est pas un nom que Docker accepte : des minuscules sans accent (de a à z) et des chiffres, avec au besoin, entre eux, un « . », un « _ » ou un « - ».`,
  nameTaken: (text) =>
    `${quoted(text)} est déjà pris : une image de ce nom sert à Docker ou à la leçon. Choisissez-en un autre.`,
  notAShard: (text: string): string =>
    `${quoted(text)} n’est pas une part comme 3/8 : la troisième de huit.`,
  notAPort: (text) =>
    `${quoted(text)} n’est pas un port : il faut un nombre entier de 1 à 65535, en chiffres.`,
  notAMapping: 'Il faut des noms d’options avec leurs valeurs, comme « port: 8080 ».',
  unknownKey: (near) =>
    near === undefined
      ? 'Aucune réponse ne porte ce nom.'
      : `Aucune réponse ne porte ce nom. Vouliez-vous dire ${near} ?`,
  wrongType: 'Il faut ici un seul texte ou un seul nombre.',
  empty: 'Il manque une valeur.',
  notANumber: (text: string, least: number, most: number): string =>
    `${quoted(text)} n’est pas un nombre entier de ${least} à ${most}.`,
  notInside: (text: string): string =>
    `${quoted(text)} n’est pas un dossier du projet, comme web ou app/server.`,
  notAPath: (text: string): string =>
    `${quoted(text)} n’est pas le chemin d’une page : il commence par / et ne contient pas d’espace.`,
  expectationEmpty:
    'Il manque le texte que la page doit dire. Pour attendre une page vide, tapez : --expect "="',
  notAPattern: (why: string): string =>
    `Ce n’est pas une expression régulière. Le message : ${why}`,
  reportFormat: (text: string, formats: readonly string[]): string =>
    `Le format de ${quoted(text)} n’est pas clair. Indiquez-le devant le fichier, sous la forme FORMAT:FICHIER, avec l’un de ceux-ci : ${formats.join(', ')}.`,
  reportUnknownFormat: (
    text: string,
    near: string | undefined,
    formats: readonly string[],
  ): string =>
    near === undefined
      ? `${quoted(text)} n’est pas un format de rapport : choisissez parmi ${formats.join(', ')}.`
      : `${quoted(text)} n’est pas un format de rapport. Vouliez-vous dire ${near} ?`,
  reportUnwritable: (file: string): string =>
    `${quoted(file)} ne peut pas être écrit : son dossier manque, vous n’avez pas le droit d’y écrire, ou ce n’est pas un fichier ordinaire.`,
  reportTwice: (file) => `${quoted(file)} est déjà écrit par un autre --report.`,
  keptByNpm: (dir) =>
    `npm garde les options pour lui, sauf après -- : npm create docker-intro ${printable(dir)} -- --port 8081`,
  tooManyDirs: (dirs) => `Un seul dossier à la fois : ${list(dirs.map((dir) => printable(dir)))}`,
  rosterMissing: 'Il manque la liste des élèves : docker-intro class liste.csv',
  tooManyRosters: (files: readonly string[]): string =>
    `Une seule liste à la fois : ${files.map((file) => printable(file)).join(', ')}`,
  oneOnly: (count) =>
    `Classroom 50 attend le résultat d’un seul projet, et il y en a ${count}. Vérifiez chacun à part, ou choisissez un autre format.`,
  notForClass: (format: string): string =>
    `Le résultat d’une classe s’écrit en text ou en json ; ${format} est pour les rapports de verify.`,
  emptyDir: 'Le nom du dossier est vide. Pour le dossier où vous êtes, tapez un point : .',
  commandFirst: (command: string): string =>
    `« ${command} » est une commande et se place en premier : docker-intro ${command}. Un dossier de ce nom s’écrit ./${command}`,
  nearCommand: (word, command) =>
    `Vouliez-vous dire « docker-intro ${command} » ? Pour un projet dans un dossier appelé « ${word} », écrivez ./${word}`,
  excludes: (other) => `Cette option ne s’emploie pas avec ${other}.`,
  needs: (other) => `Cette option s’emploie avec ${other}.`,
  dir: {
    gone: 'Le dossier où vous êtes n’existe plus. Allez dans un autre avec cd.',
    nul: 'Le nom du dossier contient un caractère NUL.',
    tooLong: 'Le nom du dossier est trop long pour ce système.',
    notWritable: (place) => `Vous n’avez pas le droit d’écrire dans ${printable(place, 200)}.`,
    notAFolder: (place) => `${printable(place, 200)} est un fichier, pas un dossier.`,
  },
  file: {
    missing: (_largest) => 'Ce fichier n’existe pas.',
    notAFile: (_largest) => 'Ce n’est pas un fichier ordinaire.',
    outside: (_largest) => 'C’est un lien qui mène hors du dossier.',
    tooLarge: (largest) => `Le fichier dépasse ${kib(largest)}.`,
    notUtf8: (_largest) => 'Le fichier n’est pas du texte en UTF-8.',
    unreadable: (_largest) => 'Le fichier ne peut pas être lu.',
    // The parsers speak English; where they saw it is all that helps.
    broken: (why) => {
      const line = /\bline (\d+)/.exec(why)?.[1];
      return `Le fichier est mal formé${line === undefined ? '' : `, vers la ligne ${line}`}. Vérifiez les guillemets, les virgules et les retraits.`;
    },
  },
};
