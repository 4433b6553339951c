import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrashPythonSyntax } from '../en/crash-python-syntax.js';
import { given, mostShown } from '../failure-words.js';

/** Ce qui ne va pas dans une ligne que Python ne peut pas lire. */
export const frCrashPythonSyntax: typeof enCrashPythonSyntax = {
  'syntax-python3': {
    means: (what) =>
      `${what === 'f"…"' ? 'Une f-string (f"…")' : quoted(what)} demande Python 3, et cette image contient Python 2.7.`,
    remedy: (_what, other) =>
      `${given(other, (form) => `En Python 2.7, écrivez ${form}. `)}Ou créez le projet avec Python 3 : --stack python3-flask`,
  },
  'syntax-told': {
    means: () => 'Python ne peut pas lire le programme à cette ligne, et dit pourquoi.',
    remedy: (what) => `Corrigez ce que Python nomme : ${what}`,
  },
  'single-equals': {
    means: () => 'Un seul = donne une valeur, deux == comparent.',
    remedy: (what) => `Écrivez-en deux : ${/=/.test(what) && what.length > 2 ? what : '=='}`,
  },
  'missing-colon': {
    means: () => 'Il manque un deux-points à la fin de cette ligne.',
    remedy: (what) => `Écrivez le deux-points : ${what.length > 1 ? what : '… :'}`,
  },
  'bracket-open': {
    means: (what) => `La parenthèse ${what} s’ouvre et ne se ferme jamais.`,
    remedy: () => 'Fermez-la là où se termine ce qu’elle contient.',
  },
  'bracket-close': {
    means: (what) => `La parenthèse ${what} ne ferme rien qui soit ouvert à cet endroit.`,
    remedy: () => 'Retirez-la, ou écrivez celle qui l’ouvre.',
  },
  'string-open': {
    means: () => 'Un texte commence par un guillemet et ne se termine jamais.',
    remedy: (_what, other) =>
      other
        ? `Écrivez : ${printable(other, mostShown)}`
        : 'Fermez-le sur la même ligne, avec le même guillemet ; un texte qui contient \' se met entre deux ".',
  },
  'missing-comma': {
    means: () =>
      'Deux choses se suivent sans rien entre elles : Python devine qu’il manque une virgule.',
    remedy: () => 'Écrivez une virgule entre elles.',
  },
  'outside-function': {
    means: () => 'La ligne doit être dans une fonction, et se trouve en dehors.',
    remedy: () => 'Décalez-la comme les autres lignes de sa fonction, de quatre espaces.',
  },
  'except-python2': {
    means: () => 'Une virgule après except ne s’écrit qu’en Python 2.',
    remedy: () => 'Écrivez as à la place de la virgule : except NOM as error',
  },
  'bare-address': {
    means: (what) =>
      `${what} n’est pas un nombre : une adresse est un texte, et demande des guillemets.`,
    remedy: (what) => `Écrivez "${what}"`,
  },
  'hyphen-name': {
    means: (what) => `Le nom ${what} contient un trait d’union, que Python prend pour un moins.`,
    remedy: (_what, other) => `Écrivez un tiret bas : ${other}`,
  },
  'other-language': {
    means: (what) => `${quoted(what)} vient d’un autre langage.`,
    remedy: (_what, other) => `En Python, écrivez : ${other}`,
  },
  'keyword-near': {
    means: (what) => `${quoted(what)} n’est pas un mot de Python.`,
    remedy: (_what, other) => `Vouliez-vous dire : ${other}`,
  },
  'space-name': {
    means: (what) => `Le nom ${quoted(what)} contient une espace, et un nom est un seul mot.`,
    remedy: (_what, other) => `Écrivez un tiret bas : ${other}`,
  },
  'no-parentheses': {
    means: () =>
      'Derrière le nom d’une fonction, il faut des parenthèses, même s’il n’y a rien dedans.',
    remedy: (what) => `Écrivez-les : ${what.length > 1 ? what : 'def NOM():'}`,
  },
  'unquoted-text': {
    means: (what) => `${quoted(what)} est un texte, et s’y trouve sans guillemets.`,
    remedy: (_what, other) => `Mettez-le entre guillemets : ${other}`,
  },
  'merge-conflict': {
    means: (what) =>
      `C’est Git qui a mis ${quoted(what)} ici : il a trouvé deux versions de ces lignes, et vous laisse choisir.`,
    remedy: () =>
      'Gardez les lignes d’une version, et effacez l’autre ainsi que les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
  },
  'copied-prompt': {
    means: (what) =>
      `${quoted(what)} ne fait pas partie du programme : cela s’affiche de soi-même là où l’on tape une ligne.`,
    remedy: (what, other) =>
      other === '' ? 'Supprimez cette ligne.' : `Retirez ${what} : ${other}`,
  },
  'decorator-alone': {
    means: (what) =>
      `Sous ${quoted(what)}, il faut la fonction à laquelle cette ligne s’applique, et il n’y en a pas.`,
    remedy: (what, other) =>
      other === ''
        ? `Que la ligne suivante commence par def, et décalez de quatre espaces ce que fait la fonction ; ou supprimez ${what}.`
        : `Écrivez : ${other}`,
  },
};
