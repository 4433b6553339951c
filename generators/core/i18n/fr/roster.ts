import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { FlawKind } from '../../verdict/flaw.js';
import type { enRoster } from '../en/roster.js';
import { plural } from './plural.js';

const list = (words: readonly string[], most = 20): string =>
  [...words.slice(0, most), ...(words.length > most ? ['…'] : [])]
    .map((word) => printable(word))
    .join(', ');
const near = (word: string | undefined): string =>
  word === undefined ? '' : ` Vouliez-vous dire ${quoted(word)} ?`;
/** A tab does not show; see `missingHeadings`. */
const tabs = (line: string): string => (line.includes('⇥') ? ' (⇥ est la touche Tab)' : '');
const kib = (bytes: number): string => `${Math.round(bytes / 1024)} Kio`;

/** What is wrong with a roster, and what should be known of it. */
export const frRoster: typeof enRoster = {
  more: (count) =>
    plural(count, `et ${count} autre point à corriger.`, `et ${count} autres points à corriger.`),
  terminal:
    'L’entrée standard est un terminal : aucune liste n’en viendra. Donnez le nom d’un fichier, ou envoyez-en un : docker-intro class - < eleves.csv',
  empty:
    'Cette liste ne contient aucun élève. Sa première ligne porte les titres des colonnes, par exemple : prénom, nom. Chaque ligne suivante est un élève.',
  binary:
    'Ce n’est pas du texte, donc pas une liste d’élèves. Enregistrez-la en CSV (dans Excel : Fichier, Enregistrer sous, « CSV UTF-8 ») et donnez ce fichier.',
  encoding:
    'À partir de cette ligne, le texte n’est codé ni en UTF-8, ni en UTF-16, ni en Windows-1252. Enregistrez la liste en « CSV UTF-8 » et donnez ce fichier.',
  foreign: {
    excel:
      'C’est un classeur Excel. Ouvrez-le, choisissez Fichier, Enregistrer sous, puis le type « CSV UTF-8 », et donnez ce fichier .csv.',
    calc: 'C’est un document LibreOffice. Ouvrez-le, choisissez Fichier, Enregistrer sous, puis le type « Texte CSV », et donnez ce fichier .csv.',
    numbers:
      'C’est un document Numbers. Ouvrez-le, choisissez Fichier, Exporter vers, CSV, et donnez ce fichier .csv.',
    word: 'C’est un document Word. Copiez la liste dans un tableur, enregistrez-la en CSV et donnez le fichier .csv.',
    pdf: 'C’est un PDF. Là d’où il vient, choisissez l’export en CSV ; sinon, copiez la liste dans un tableur, enregistrez-la en CSV et donnez le fichier .csv.',
    web: 'C’est une page web, quel que soit son nom. Ouvrez-la dans un tableur, enregistrez-la en CSV et donnez le fichier .csv ; ou téléchargez de nouveau la liste, une fois connecté.',
    rtf: 'C’est un document mis en forme (RTF). Enregistrez-le en texte brut, ou la liste en CSV, et donnez ce fichier.',
    archive: 'C’est une archive. Décompressez-la et donnez la liste qu’elle contient.',
  },
  standardInput: 'entrée standard',
  flaw: ({ kind, detail, line }) => {
    const said: Readonly<Record<FlawKind, string>> = {
      deep: 'les niveaux y sont trop nombreux',
      twice: `${printable(detail)} y figure deux fois`,
      unexpected: `${quoted(detail)} n’a pas sa place ici`,
      end: 'le texte s’arrête trop tôt',
      documents: 'un second document commence ici',
      aliases: 'les alias sont trop nombreux',
      alias: 'un alias désigne plus d’une valeur',
      key: 'une clé a plus d’une valeur',
      other: `la faute est à la ligne ${line} ou juste avant`,
    };
    return said[kind];
  },
  malformed: {
    json: (why) =>
      `Ce JSON est mal formé : ${why}. Le plus souvent, une virgule ou un guillemet manque ou est de trop, ici ou juste avant.`,
    yaml: (why) =>
      `Ce YAML est mal formé : ${why}. Vérifiez les retraits, et mettez entre guillemets les valeurs qui contiennent un deux-points.`,
  },
  longYaml: (most) => `Une liste en YAML fait au plus ${kib(most)}. Au-delà, prenez le CSV.`,
  notAList:
    'Il faut une liste d’élèves : pour chacun, un nom, ou un identifiant avec ce qui est dit de lui.',
  notAStudent: 'Un élève est un nom, ou des clés avec leurs valeurs, par exemple login et ada.',
  notAValue: 'On attend ici un seul texte ou un seul nombre.',
  tooWide: (most) =>
    `Il y a plus de ${most} colonnes. Gardez celles qui disent qui sont les élèves.`,
  width: (cells, headings, line) =>
    `Cette ligne a ${cells} ${plural(cells, 'cellule', 'cellules')} pour ${headings} ${plural(headings, 'titre de colonne', 'titres de colonnes')} (ligne ${line}). Un séparateur manque ou est de trop ; un texte qui en contient un se met entre guillemets droits.`,
  quote:
    'Un guillemet droit se trouve là où il ne peut pas être. Une cellule qui en contient un commence et finit par un guillemet droit, et double ceux qu’elle contient.',
  quoteOpen:
    'Une cellule commence par un guillemet droit qui n’est jamais refermé. Ajoutez celui qui manque, ou retirez celui-ci.',
  tooLong: (most) =>
    `Cette ligne dépasse ${kib(most)}. Aucun élève n’en demande autant : manque-t-il un guillemet, ou est-ce un autre fichier ?`,
  nul: 'Cette cellule contient un caractère NUL. Enregistrez de nouveau la liste en « CSV UTF-8 ».',
  noIdentity: (headings) =>
    headings.length === 0
      ? 'La première ligne ne porte aucun titre de colonne. Ajoutez-les, par exemple : prénom, nom.'
      : `Aucun titre n’indique la colonne qui désigne les élèves, comme identifiant, email, ou prénom et nom. Indiquez-la avec --id-column. Les titres sont : ${list(headings)}.`,
  headings: {
    email: 'adresse e-mail',
    full: 'nom complet',
    first: 'prénom',
    last: 'nom',
    login: 'identifiant',
  },
  noHeadings: ({ line, isSure }, first) =>
    isSure
      ? `Il manque la ligne des titres de colonnes : la première ligne (${list(first, 6)}) est déjà un élève. Ajoutez au-dessus cette ligne : ${quoted(line, 200)}${tabs(line)}.`
      : `Aucun titre n’indique qui sont les élèves. Si la première ligne (${list(first, 6)}) est un élève, ajoutez au-dessus une ligne de titres, par exemple ${quoted(line, 200)}${tabs(line)}. Si elle porte les titres, ou une ligne plus bas, indiquez avec --id-column celui qui désigne les élèves.`,
  onlySections: (titles) =>
    `Ce fichier est en plusieurs parties (${list(titles, 6)}), et dans aucune un titre de colonne n’indique qui sont les élèves. Gardez seulement les lignes de la partie qui contient la liste des personnes, avec des titres de colonnes tels que prénom et nom.`,
  noHeading: (name, close, headings) =>
    `Aucune colonne ne s’appelle ${quoted(name)}.${near(close)} Les titres sont : ${list(headings)}.`,
  headingTwice: (name) =>
    `Deux colonnes s’appellent ${quoted(name)} : impossible de savoir laquelle compte. Renommez ou retirez l’une des deux.`,
  passedOver: (heading, gaps, other) =>
    `${quoted(heading)} est vide pour ${gaps} ${plural(gaps, 'élève', 'élèves')} : c’est ${quoted(other)} qui les désigne. --id-column permet de choisir une autre colonne.`,
  skipped: (places, count) =>
    `${count} ${plural(count, 'ligne n’est pas comptée comme élève', 'lignes ne sont pas comptées comme élèves')} : ${list(places)}${count > places.length ? ', …' : ''}.`,
  halfName: (heading, others, missing) =>
    `Des noms, seul ${quoted(heading)} est lu. Rien n’utilise ${list(others)} : si l’autre moitié du nom s’y trouve, donnez à cette colonne le titre ${quoted(missing)}.`,
  section: (title) =>
    `Seule la partie ${quoted(title)} est lue : les autres ne contiennent pas de liste, ou reprennent les mêmes personnes.`,
  again: (places, count) =>
    `${list(places)}${count > places.length ? ', …' : ''} : ${plural(count, 'cette ligne reprend une personne', `ces ${count} lignes reprennent des personnes`)} déjà dans la liste, comme dans celle d’une réunion ; chacune n’est prise qu’une fois.`,
  suspicion: {
    doubled: (place) =>
      `${printable(place, 200)} : les accents semblent abîmés (Ã© au lieu de é) : le fichier a été converti deux fois. Exportez-le de nouveau en « CSV UTF-8 ».`,
    otherPage: (place) =>
      `${printable(place, 200)} : les accents sont peut-être mal lus : le fichier semble venir d’un ancien programme MS-DOS ou Macintosh. Si des noms sont faux, enregistrez-le en « CSV UTF-8 ».`,
  },
  missing: (heading) =>
    `Il manque à cet élève ${quoted(heading)}, qui désigne les élèves. Remplissez la cellule, ou choisissez une autre colonne avec --id-column (plusieurs se combinent : 'prénom+nom').`,
  twice: (id, first) =>
    `${quoted(id)} figure déjà dans la liste (${printable(first, 200)}). Retirez l’une des deux lignes ; si ce sont deux personnes, choisissez avec --id-column une colonne qui les distingue.`,
  fallTogether: (id, other, folder, first, advice) =>
    `${quoted(id)} et ${quoted(other)} (${printable(first, 200)}) auraient tous deux le dossier ${folder}. ${advice ?? 'Ajoutez une colonne « identifiant » qui distingue tous les élèves, ou choisissez-en une avec --id-column.'}`,
  otherLogin:
    'Changez l’un des deux, ou choisissez avec --id-column une colonne qui distingue tous les élèves.',
  wholeAddress: (heading) =>
    `Avec --id-column ${quoted(heading)}, les dossiers portent le nom des adresses entières.`,
  standsForOther: (folder, id) =>
    `Le dossier ${folder} contient le projet de ${quoted(id)}. S’il s’agit du même élève, écrivez-le comme avant dans la liste ; sinon, déplacez ce dossier.`,
  path: (id) =>
    `${quoted(id)} ne peut pas désigner un élève : cela a la forme d’un chemin. Retirez-en tous les / et les \\.`,
  control: (id) =>
    `${quoted(id)} ne peut pas désigner un élève : un de ses caractères ne s’affiche pas. Retapez-le.`,
  longId: (length, most) =>
    `Ce qui désigne un élève a au plus ${most} caractères ; ceci en a ${length}.`,
  noLetters: (id) =>
    `${quoted(id)} ne peut pas donner de nom à un dossier : il n’y a ni lettre ni chiffre.`,
  reserved: (id, word) =>
    `${quoted(id)} ne peut pas donner de nom à un dossier : Windows se réserve ${word}. Changez-le, par exemple en ${word}-1.`,
  nameOfPeople:
    'La colonne « name » est le nom de l’image. Si c’est celui des élèves, donnez-lui le titre « nom complet ».',
  nameTwice: (name, first) =>
    `Le nom ${quoted(name)} est déjà celui d’un autre élève (${printable(first, 200)}), et deux images ne peuvent pas le partager. Un motif comme web-{folder} donne à chacun le sien.`,
  portTwice: (port, first) =>
    `Le port ${port} est déjà donné à un autre élève (${printable(first, 200)}). Choisissez-en un autre, ou laissez la cellule vide.`,
  portStanding: (port, first) =>
    `Le port ${port} est celui du projet déjà créé pour ${printable(first, 200)}. Choisissez-en un autre, ou laissez la cellule vide.`,
  fewPorts: (base, room, students, better) => {
    const ports = plural(room, `${room} port peut être donné`, `${room} ports peuvent être donnés`);
    const need = plural(students, `${students} élève`, `${students} élèves`);
    const advice =
      better === undefined
        ? 'Partagez la liste en plusieurs classes, chacune avec son --out.'
        : `Choisissez un autre premier port, par exemple ${better}.`;
    return `À partir de ${base}, ${ports}, dont certains sont peut-être pris ; il en faut un par élève, et la liste compte ${need}. ${advice}`;
  },
  brace:
    'Une accolade n’est pas fermée, ou pas ouverte, ou n’entoure rien. Un champ s’écrit {titre}, et une accolade à afficher se double : {{ ou }}.',
  noField: (name, close, fields) =>
    `Il n’y a pas de ${printable(`{${name}}`)} dans cette liste.${close === undefined ? '' : ` Vouliez-vous dire ${printable(`{${close}}`)} ?`} Il y a : ${list(fields)}.`,
  notParted: (field, heading) =>
    `Il n’y a pas de ${printable(`{${field}}`)} dans cette liste : ${quoted(heading)} contient des noms entiers, et rien n’y distingue le prénom du nom. Prenez {person}, ou écrivez les noms en deux colonnes, prénom et nom.`,
  wholeName: (field, places, count) =>
    `${list(places)}${count > places.length ? ', …' : ''} : ${printable(`{${field}}`)} y est le nom entier, car rien n’y distingue le prénom du nom.`,
  literalField: (place, field) =>
    `${printable(place, 200)} : ${printable(field)} reste tel quel. Un champ n’est rempli que dans une option, comme --greeting ou --set.`,
  setForm: (text) =>
    `${quoted(text)} n’est pas une option suivie de son motif, comme greeting=Bonjour {prénom}`,
  setUnknown: (name, close, all) =>
    `Aucune option ${quoted(name)} ne peut être donnée à un élève.${near(close)} Il y a : ${list(all)}.`,
  sameRemote:
    'Tous les élèves auraient le même dépôt. Mettez un champ dans l’adresse, comme {id} ou {folder}.',
  remoteTwice: (first) =>
    `Cet élève aurait le dépôt d’un autre (${printable(first, 200)}). Mettez {folder} ou {id} dans l’adresse.`,
  remoteValue: (field, value) =>
    value === ''
      ? `${printable(`{${field}}`)} est vide pour cet élève : l’adresse serait incomplète. Remplissez la cellule, ou prenez {folder}.`
      : `${quoted(value)}, pour ${printable(`{${field}}`)}, changerait le sens de l’adresse. {folder} convient toujours.`,
  remoteForm:
    'Ce n’est pas l’adresse d’un dépôt, comme git@host:org/{id}.git ou https://host/org/{id}.git',
  table: {
    student: 'élève',
    folder: 'dossier',
    name: 'nom',
    port: 'port',
    stack: 'langage',
    greeting: 'accueil',
    project: 'projet',
    new: 'nouveau',
    there: 'déjà là',
    remote: 'dépôt',
  },
};
