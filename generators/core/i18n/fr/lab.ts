import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { UsualMessages } from '../messages.js';

const nearby = (near: string | undefined) =>
  near === undefined ? '' : ` Vouliez-vous dire ${near} ?`;
const choices = (known: readonly string[]) => known.join(', ');

const typed = (command: string) => quoted(command, 200);

/** Ce qui ne va pas dans un lab. */
export const frLab: UsualMessages['lab'] = {
  missing: 'Il n’y a pas de tel dossier.',
  elsewhere: (name) =>
    `Il vient du lab ${quoted(name)}, qui n’est pas ici. Dites où il se trouve : --lab DOSSIER`,
  judgedBy: (address) =>
    `Jugé d’après les vérifications du lab que nomme le projet : ${printable(address, 200)}`,
  notIn: (languages) =>
    `Le lab ne l’a pas dans cette langue, mais en ${languages}. Dites-le : --locale`,
  path: {
    tooMany: 'Un lab distribue 500 fichiers au plus.',
    lfs: 'Ceci ne fait que représenter un fichier que Git LFS garde ailleurs. Mettez-y le fichier lui-même.',
    tooDeep:
      'Ce dossier est trop profond : dans un lab, il y a douze dossiers l’un dans l’autre au plus.',
    tooMuch: 'Un lab distribue 20 Mio au plus, tous fichiers ensemble : avec celui-ci, c’est plus.',
    badName: 'Un fichier de ce nom ne peut pas exister sur tous les systèmes, ou Git lui obéirait.',
    ours: 'Un fichier de ce nom est écrit par cet outil.',
    twice: 'Il y a déjà un fichier de ce nom, aux majuscules près.',
  },
  which: (words) => `Dites ce qu’il faut faire d’un lab : ${words}.`,
  begin: {
    table: {
      file: 'fichier',
      what: 'ce que c’est',
      recipe: 'la recette qui fait de l’application une image',
      part: 'une partie de l’application',
    },
    there: (dir) => `${printable(dir)} existe déjà, et n’est pas vide.`,
    made: (dir) => `Le lab est dans ${printable(dir)}.`,
    leftOut: (file) => `Laissé de côté : ${printable(file)}, qu’un lab ne distribue pas.`,
    next: (check, use) =>
      `Changez ce qu’il distribue et dit, puis voyez si tout va ensemble :\n  ${check}\nFaites-en un projet :\n  ${use}`,
  },
  check: {
    files: 'fichiers',
    leftOut: {
      leftBehind: () => 'Est laissé de côté : des programmes le font.',
      ours: () => 'Est laissé de côté : cet outil l’écrit.',
      noPatch: () => 'Est laissé de côté : une faute est un fichier qui finit par .patch.',
      noLanguage: () => 'Est laissé de côté : lab.yml ne cite pas cette langue.',
      unknown: (near) => `Est laissé de côté : un lab n’a pas de tel fichier.${nearby(near)}`,
    },
    fits: (languages) => `ce qu’il déclare, distribue et raconte va ensemble (${languages})`,
    handedOut: (locale) => `en ${locale}`,
    odd: 'avec des signes dans les réponses',
    oddRemedy:
      'Tous les signes que l’on peut taper ne passent pas : une réponse a besoin du filtre de l’endroit où elle arrive, et string, dans lab.yml, de chaque signe que le langage lit autrement.',
    proven: 'est distribué, se construit, tourne et répond',
    built: 'est distribué et se construit',
    points: (points, all) => `a ${points} points sur ${all}.`,
    solution: 'solution',
    solved: 'se construit, tourne et répond',
    fault: (name) => `faute ${printable(name)}`,
    found: (code) => `est reconnue comme ${code}`,
    foundAt: (code, place) => `est reconnue comme ${code}, à ${place}`,
    foundElsewhere: (code, wanted, found) =>
      `est reconnue comme ${code}, et devrait l’être à ${wanted} ; ${found === null ? 'aucune ligne n’est nommée' : `c’est ${found} qui est nommé`}`,
    otherwise: (wanted, found) => `devrait être reconnue comme ${wanted}, et l’est comme ${found}`,
    unfound: (wanted) => `devrait être reconnue comme ${wanted}, et passe`,
    noFinding: (word) =>
      word === ''
        ? 'Elle ne dit pas ce qu’il faut trouver : une ligne comme « finds: WRONG_PORT » précède son premier fichier.'
        : `${quoted(word)} n’est pas un échec que verify trouve.`,
    noPlace: (word) =>
      `Aucun fichier de son projet n’a cette ligne : ${printable(word, 100)}. Une ligne se dit par son fichier et son numéro, web/Dockerfile:3, celui qu’elle a une fois la faute mise.`,
    noFile: (word, near) =>
      `Elle change ${quoted(word)}, et aucun fichier de ce nom n’est distribué.${nearby(near)}`,
    noPatch: (word) =>
      `Ses changements ne vont pas avec les fichiers distribués : ${printable(word, 100)}`,
    right: 'Le lab est bon.',
    looksRight: 'Le lab semble bon ; rien n’a été construit ni lancé.',
    wrong: (count) =>
      count === 1
        ? 'Le lab n’est pas encore bon.'
        : `Le lab n’est pas encore bon : ${count} points.`,
  },
  lesson: {
    what: 'leçon',
    shown: (count) =>
      count === 1
        ? 'une commande affiche ce qu’elle montre'
        : `${count} commandes affichent ce qu’elle montre, l’une après l’autre`,
    noLine: (command, line, id) =>
      `${typed(command)} n’affiche pas ${quoted(line, 200)}, que montre la leçon. Corrigez le projet, ou la sortie (output) de ${quoted(id)} : « … » remplace ce qui change à chaque fois. Affiché :`,
    otherLines: (command, id) =>
      `${typed(command)} affiche d’autres lignes que celles que montre la leçon, ou dans un autre ordre. Une ligne « … » dans la sortie (output) de ${quoted(id)} remplace n’importe quelles lignes. Affiché :`,
    failed: (command, exitCode) => `${typed(command)} échoue, avec le code de sortie ${exitCode} :`,
    late: (command, seconds) =>
      `${typed(command)} n’a pas fini au bout de ${seconds} secondes. Si elle doit continuer, ajoutez-lui keeps-running. Affiché :`,
    unlisted: (command, word) =>
      `${typed(command)} n’a pas été tapée ici : ${quoted(word)} n’est pas sur la liste de ce qu’un lab peut faire taper (docs/labs.fr.md).`,
    missing: (command, word) =>
      `${typed(command)} n’a pas été tapée ici : cette machine n’a pas ${quoted(word)}.`,
    left: (count) =>
      count === 1
        ? 'La commande qui suit celle-là n’a pas été tapée.'
        : `Les ${count} commandes qui suivent celle-là n’ont pas été tapées.`,
    noPort: 'Rien n’a été tapé : aucun port de cette machine n’est libre.',
    elsewhere:
      'Rien n’a été tapé : le moteur est sur une autre machine, et ses pages ne sont pas ici.',
    otherEngine: (name) =>
      `Rien n’a été tapé : elle est écrite pour Docker, et ici se trouve ${name}.`,
  },
  bad: {
    protocol: 'git ne parle ici que https, ssh, git ou file.',
    login:
      'Une adresse qui porte un mot de passe ou un jeton n’est pas enregistrée. Confiez-le à git (git help credentials), ou passez par ssh.',
    ref: 'Derrière # se trouve une branche, une étiquette ou un commit, et derrière un deux-points le dossier du lab : #2026-1:intro',
    path: 'Derrière le deux-points se trouve un dossier du dépôt.',
  },
  failed: {
    gitMissing: () => 'La commande git, qui va le chercher, manque. Installez git.',
    offline: () => 'On n’est jamais allé le chercher. Enlevez une fois --offline.',
    timedOut: () => 'git ne l’a pas obtenu en deux minutes.',
    git: (detail) => `git n’a pas pu aller le chercher : ${printable(detail.trim(), 300)}`,
    noCache: (why) => `Impossible de le garder en cache : ${printable(why, 200)}`,
    noFolder: () => 'Le dépôt n’a pas de tel dossier à cet endroit.',
    tooLarge: () =>
      'C’est trop gros : un dépôt a 256 Mio au plus, et le lab qu’il contient 64 Mio et 2000 fichiers.',
    odd: (path) =>
      `${printable(path, 200)} est un lien ou un autre dépôt (un sous-module), qu’on ne suit pas. Mettez-y les fichiers eux-mêmes.`,
  },
  misfit: {
    text: () => 'Il manque ici un texte.',
    number: (word, [least, most]) =>
      word === ''
        ? `Un nombre entier de ${least} à ${most} est attendu ici.`
        : `${quoted(word)} n’est pas un nombre entier de ${least} à ${most}.`,
    flag: (word) => `${quoted(word)} n’est ni true ni false.`,
    list: () => 'Une liste est attendue ici : des lignes qui commencent par « - », ou [un, deux].',
    map: (_word, known) =>
      known.length === 0
        ? 'Des noms et leurs valeurs sont attendus ici, par exemple title, et son texte derrière un deux-points.'
        : `Des noms et leurs valeurs sont attendus ici : ${choices(known)}.`,
    choice: (word, known, near) =>
      `${quoted(word)} n’est pas l’un de ${choices(known)}.${nearby(near)}`,
    form: (word) => `${quoted(word)} ne peut pas figurer ici : ce n’est pas la forme attendue.`,
    unknown: (word, known, near) =>
      `Il n’y a pas de ${quoted(word)} ici.${near === undefined ? ` On connaît ${choices(known)}.` : nearby(near)}`,
    missing: (word) => `Il manque ${quoted(word)}.`,
    taken: (word) =>
      `Tout projet a déjà une réponse ${quoted(word)}. Donnez à la question un autre nom.`,
    twice: (word) => `${quoted(word)} figure ici deux fois.`,
    noFile: (word, _known, near) =>
      `Il n’y a pas de fichier ${quoted(word)} dans project/.${nearby(near)}`,
  },
  gap: {
    noWord: (word, by) => `Il manque ${quoted(word)} : la section ${by} de la leçon le dit.`,
    noStep: (word, by) =>
      `Il n’y a pas de commande ${quoted(word)}, que montre la section ${by}. Les commandes d’un lab figurent dans steps.yml.`,
    noPart: (word, by) =>
      `Il n’y a pas de partie ${quoted(word)}, à laquelle renvoie la section ${by} : elle est laissée de côté, ou ne commence pas par un titre « ## ».`,
    noFile: (word, by) =>
      `Il n’y a pas dans project/ de fichier ${quoted(word)} qui soit un texte, et la section ${by} le montre.`,
    twice: (word, by) =>
      `La commande ${quoted(word)} est montrée deux fois ; la seconde dans la section ${by}.`,
    noArgv: (word, _by) =>
      `La commande ${quoted(word)} n’a pas de mots : argv manque, et aucune des nôtres ne s’appelle ainsi.`,
    unshown: (word, _by) =>
      `Aucune section de la leçon ne montre la commande ${quoted(word)} : <%- step('${word}') %> la montre.`,
    notInAll: (word, by) => `${quoted(word)} manque dans cette langue ; ${by} l’a.`,
    noSection: (word, near) =>
      `La leçon n’a pas de section ${quoted(word)}.${near === '' ? ' Dites dans lab.yml laquelle elle suit (lesson: after).' : nearby(near)}`,
    otherOrder: (word, by) =>
      `La commande ${quoted(word)} n’est pas à la même place qu’en ${by} : chaque langue montre les mêmes commandes dans le même ordre.`,
  },
  template: {
    hole: (word) =>
      `${quoted(word)} ne peut pas figurer dans un modèle : seuls <%- nom.nom %> et <%- filtre(nom.nom) %> le peuvent, et dans la leçon <%- step('run') %>, entre apostrophes droites. Un fichier qui en a besoin tel quel figure dans la liste raw de lab.yml.`,
    name: (word, near) => `Rien ne se nomme ${quoted(word)}.${nearby(near)}`,
    filter: (word, near) => `Il n’y a pas de filtre ${quoted(word)}.${nearby(near)}`,
    bare: (word) =>
      `${quoted(word)} est tapé par quelqu’un : il lui faut le filtre de l’endroit où il arrive, par exemple <%- string(${word}) %>.`,
  },
};
