import { inFrenchQuotes, printable } from '../../text/quote.js';
import type { enChecks, enChecksFile } from '../en/checks.js';

const listed = (words: readonly string[]): string =>
  words.map((word) => printable(word, 40)).join(', ');

const shown = 120;
const quoted = (text: string): string => inFrenchQuotes(text, shown);
const of = (service: string): string => (service === '' ? '' : ` de ${printable(service)}`);

/** What is wrong with a file of checks, in French. */
export const frChecksFile: typeof enChecksFile = {
  notAList:
    'Une liste de vérifications est attendue, chacune précédée de « - », comme « - build ».',
  notKeys: (known) =>
    `Des clés avec leurs valeurs sont attendues ici, parmi celles-ci : ${listed(known)}.`,
  unknown: (word, near, known) =>
    near === undefined
      ? `Il n’y a pas de ${inFrenchQuotes(word)} ici. Il y a : ${listed(known)}.`
      : `Il n’y a pas de ${inFrenchQuotes(word)} ici. Vouliez-vous dire ${inFrenchQuotes(near)} ?`,
  notText: 'Un texte est attendu ici.',
  tooLong: (most) => `Ceci dépasse ${most} caractères.`,
  tooMany: (most) => `Il y en a plus de ${most}.`,
  notANumber: (least, most, decimals) =>
    decimals === 0
      ? `Un nombre entier de ${least} à ${most} est attendu ici.`
      : `Un nombre de ${least} à ${most} est attendu ici, avec un point et au plus ${decimals} décimales.`,
  oneOf: (choices) => `L’un de ces mots est attendu ici : ${listed(choices)}.`,
  noneOf: (choices) => `Il manque l’une de ces clés : ${listed(choices)}.`,
  twoOf: (one, other) =>
    `${printable(one)} et ${printable(other)} sont dans une même vérification : faites-en deux.`,
  notNamed: 'Des noms sont attendus ici, chacun avec ce qui lui revient, un par ligne.',
  missing: (key) => `Il manque la clé ${inFrenchQuotes(key)}.`,
  takesNothing: (verb) => `Rien ne doit suivre ${inFrenchQuotes(`${verb}:`)}.`,
  getSends: 'On n’envoie rien à une page demandée avec get : prenez post ou put.',
  notASize: 'Une taille est attendue ici, comme 200 MB : en kB, MB ou GB.',
  notAnId:
    'Un identifiant se compose de minuscules sans accent, de chiffres et de traits d’union, et commence par une lettre.',
  idTwice: (id) => `Une autre vérification porte l’identifiant ${inFrenchQuotes(id)}.`,
  needsLater: (id) =>
    `La vérification ${inFrenchQuotes(id)} vient plus loin, ou c’est celle-ci : une vérification ne dépend que de celles qui la précèdent.`,
  needsUnknown: (id, near) =>
    near === undefined
      ? `Aucune vérification ne porte l’identifiant ${inFrenchQuotes(id)}.`
      : `Aucune vérification ne porte l’identifiant ${inFrenchQuotes(id)}. Vouliez-vous dire ${inFrenchQuotes(near)} ?`,
  ruleHas: (key) =>
    `Une règle désactivée n’est pas une vérification : elle n’a pas de ${inFrenchQuotes(key)}.`,
};

/** What checks are called, and what is said of those that a project does not pass, in French. */
export const frChecks: typeof enChecks = {
  asWritten: (words) => printable(words, 1000),
  title: {
    lint: 'Le Dockerfile semble correct',
    probe: 'La page répond',
    stop: 'L’application s’arrête',
    build: 'L’image se construit',
    run: 'Le conteneur tourne',
    page: (method, path) => `Page ${method.toUpperCase()} ${printable(path, 100)}`,
    log: (service) => `Le journal${of(service)}`,
    stops: (seconds) => `Arrêt en moins de ${seconds}\u00a0s`,
    restart: 'L’application marche encore après un redémarrage',
    replace: 'L’application marche encore dans un nouveau conteneur',
    volume: 'Les données survivent au conteneur, dans un volume',
    image: 'L’image du projet',
    file: (path) => `Le fichier ${printable(path, 100)}`,
    service: (name) => `Le service ${printable(name)}`,
  },
  notPassed: (number, title) =>
    title === ''
      ? `La vérification ${number} n’a pas réussi.`
      : `La vérification ${number} (${inFrenchQuotes(title, 100)}) n’a pas réussi.`,
  status: (got, expected) => `La page répond par le code ${got}, mais ${expected} était attendu.`,
  needs: (number) => `Pas jugée : elle dépend de la vérification ${number}, qui n’a pas réussi.`,
  notHere: 'Pas jugée : il y faut Docker.',
  notKnown: (words) => `Pas jugée : personne ne connaît ${words} ici.`,
  saysNot: (words) => `La page affiche ${quoted(words)}, ce qu’elle ne doit pas faire.`,
  noHeader: (name, expected) =>
    `La réponse n’a pas d’en-tête ${printable(name)} ; il doit valoir ${quoted(expected)}.`,
  header: (name, expected, got) =>
    `L’en-tête ${printable(name)} vaut ${quoted(got)}, mais ${quoted(expected)} était attendu.`,
  notJson: (got) => `La réponse n’est pas du JSON : ${quoted(got)}.`,
  noJson: (path, expected) =>
    `Le JSON n’a pas de ${printable(path, shown)}, qui doit valoir ${quoted(expected)}.`,
  json: (path, expected, got) =>
    `Dans le JSON, ${printable(path, shown)} vaut ${quoted(got)}, mais ${quoted(expected)} était attendu.`,
  log: (service, expected, got) =>
    got === ''
      ? `Le journal${of(service)} est vide, mais ${quoted(expected)} était attendu.`
      : `Le journal${of(service)} ne contient pas ${quoted(expected)}. Sa dernière ligne : ${quoted(got)}.`,
  slowStop: (within) =>
    `L’application ne s’est pas arrêtée en ${within}\u00a0s : il a fallu l’y forcer.`,
  slowStopHint:
    'Lancez-la avec CMD ["…"] (la forme en liste), et faites-la finir au signal qu’envoie docker stop : SIGTERM, ou un autre avec STOPSIGNAL.',
  lost: (page) => `Ensuite, une page n’est plus ce qu’elle était : ${printable(page, shown)}.`,
  lostHint: {
    restart:
      'Ce qui doit rester après un redémarrage se garde dans un fichier ou une base de données, pas dans une variable.',
    replace:
      'Un nouveau conteneur a ce qui est dans l’image, et rien de plus : le programme doit recréer en démarrant ce qui lui manque.',
    volume:
      'Ce qui doit survivre au conteneur va dans un volume : nommez son dossier dans le Dockerfile, avec VOLUME, et n’écrivez que là.',
  },
  size: (is, most) => `L’image fait ${is} ; elle peut faire au plus ${most}.`,
  sizeHint:
    'Partez d’une image plus petite (slim, alpine), ne copiez que le nécessaire (.dockerignore), et construisez dans une étape ce qui tourne dans une autre.',
  isRoot: 'L’application tourne en tant que root.',
  isRootHint: 'Nommez un autre utilisateur dans le Dockerfile, avant CMD : USER nobody.',
  otherUser: (is, wanted) =>
    `L’application tourne en tant que ${printable(is)}, mais ${printable(wanted)} était attendu.`,
  noLabel: (name) => `L’image n’a pas d’étiquette ${printable(name)}.`,
  otherLabel: (name, is, wanted) =>
    `L’étiquette ${printable(name)} vaut ${quoted(is)}, mais ${quoted(wanted)} était attendu.`,
  from: (is, wanted) =>
    `L’image part de ${printable(is, shown)}, mais ${printable(wanted, shown)} était attendu.`,
  fileMissing: (path) => `Il n’y a pas de fichier ${printable(path, shown)}.`,
  fileUnread: (path) =>
    `${printable(path, shown)} n’est pas un fichier du projet que l’on puisse lire.`,
  fileSays: (path, expected) => `${printable(path, shown)} ne contient pas ${quoted(expected)}.`,
  noServices: (name) =>
    `Le projet n’a pas de service ${printable(name)} : c’est un Dockerfile seul, sans Compose.`,
  noService: (name) => `Il n’y a pas de service ${printable(name)} dans son fichier Compose.`,
  serviceEnded: (name) => `Le service ${printable(name)} ne tourne pas.`,
  serviceIll: (name) => `Le service ${printable(name)} tourne, mais n’est pas en bonne santé.`,
  points: (points, most) => `${points} points sur ${most}`,
  noPoints: (most) => `pas encore de points, sur ${most} : tout n’a pas pu être jugé`,
};
