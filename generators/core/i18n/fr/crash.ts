import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrash } from '../en/crash.js';
import { given, mostShown } from '../failure-words.js';

/** What an application's last words mean, by what they are. */
export const frCrash: typeof enCrash = {
  'own-error': {
    means: () => 'C’est une erreur du programme lui-même.',
    remedy: () => 'Corrigez cette ligne, puis construisez de nouveau.',
  },
  'module-missing': {
    means: (what) => `L’image ne contient pas le paquet de ${quoted(what)}.`,
    remedy: (_what, other) => `Installez-le dans le Dockerfile, au-dessus de COPY : ${other}`,
  },
  'module-unlisted': {
    means: (what) => `Rien n’installe le paquet ${what}.`,
    remedy: (what, other) =>
      `Ajoutez ${what} aux paquets de ${other}, puis construisez de nouveau.`,
  },
  'module-elsewhere': {
    means: (what, other) =>
      `Le paquet ${what} est dans ${other}, mais le Python qui exécute le programme ne l’a pas.`,
    remedy: () =>
      'Vérifiez que l’installation et le programme utilisent le même Python (« python -m pip install » au lieu de « pip install »), et que le paquet est installé dans la dernière étape.',
  },
  'module-not-copied': {
    means: (_what, other) =>
      `Le fichier ${other} du projet n’est pas là où le programme le cherche dans l’image.`,
    remedy: (_what, other, third) =>
      third === ''
        ? `Copiez-le à côté du programme : ajoutez ${other} à la ligne COPY du Dockerfile.`
        : `Copiez-le à côté du programme : ${printable(third, mostShown)}`,
  },
  'module-in-folder': {
    means: (what, other) =>
      `Dans l’image, ${quoted(what)} se trouve en ${quoted(other)}, or Python cherche à côté du programme lancé, ou, pour un serveur, dans WORKDIR.`,
    remedy: (_what, _other, third) =>
      third.startsWith('WORKDIR')
        ? `Écrivez au-dessus de CMD : ${third}`
        : `Écrivez : ${printable(third, mostShown)}`,
  },
  'module-renamed': {
    means: (what) => `${quoted(what)} est un module de Python 2.`,
    remedy: (_what, other) =>
      `En Python 3, il s’appelle ${other} : changez l’importation, ou prenez Python 2.7 pour base.`,
  },
  'import-name': {
    means: (what, other) => `Le module ${quoted(other)} n’a rien qui s’appelle ${quoted(what)}.`,
    remedy: () => 'Vérifiez l’orthographe, et que les versions des paquets vont ensemble.',
  },
  'import-shadowed': {
    means: (_what, other) => `Le fichier ${other} du projet cache le paquet du même nom.`,
    remedy: () => 'Donnez un autre nom à ce fichier, dans l’importation et dans COPY aussi.',
  },
  syntax: {
    means: () => 'Python ne peut pas lire le programme à cette ligne.',
    remedy: () =>
      'Regardez cette ligne et celle du dessus : il manque peut-être un deux-points, une parenthèse ou un guillemet.',
  },
  'print-statement': {
    means: () => 'C’est écrit pour Python 2 : en Python 3, print a besoin de parenthèses.',
    remedy: () => 'Écrivez print("…"), ou prenez Python 2.7 pour base.',
  },
  encoding: {
    means: () => 'Le programme contient des lettres dans un encodage qu’il n’indique pas.',
    remedy: () =>
      'Enregistrez-le en UTF-8, et que sa première ligne soit « # -*- coding: utf-8 -*- ».',
  },
  'odd-character': {
    means: () => 'Un caractère de traitement de texte se trouve dans le programme.',
    remedy: () =>
      'Retapez la ligne dans un éditeur de texte : guillemets droits et espaces ordinaires.',
  },
  tabs: {
    means: () => 'La ligne est en retrait par des tabulations, d’autres par des espaces.',
    remedy: () => 'Mettez chaque ligne en retrait par des espaces seulement, quatre par niveau.',
  },
  indentation: {
    means: () => 'La ligne n’est pas en retrait comme Python l’attend.',
    remedy: () =>
      'Mettez les lignes d’un même bloc en retrait de la même façon, quatre espaces par niveau.',
  },
  name: {
    means: (what) =>
      `${quoted(what)} n’est pas défini : rien ne s’appelle ainsi dans le programme.`,
    remedy: () => 'Vérifiez l’orthographe, et qu’il est importé ou défini plus haut.',
  },
  'address-in-use': {
    means: () =>
      'Le port est pris à l’intérieur du conteneur : le programme lance son serveur deux fois.',
    remedy: () =>
      'Lancez-le une seule fois : retirez le second appel qui écoute, ou la seconde commande.',
  },
  'no-such-host': {
    means: () =>
      'Le programme cherche une autre machine, qu’il ne trouve pas depuis son conteneur.',
    remedy: () =>
      'Vérifiez le nom. Chaque conteneur est une machine à part : une base de données, par exemple, doit tourner aussi, dans le même réseau Docker.',
  },
  'connection-refused': {
    means: () => 'Le programme veut parler à un autre, qui ne répond pas.',
    remedy: () =>
      'Dans un conteneur, localhost est le conteneur lui-même : nommez la machine où tourne l’autre programme.',
  },
  'low-port': {
    means: () =>
      'L’utilisateur du conteneur n’a pas le droit d’écouter sur un port inférieur à 1024.',
    remedy: () =>
      'Choisissez un port plus grand, par exemple 8080, dans le programme, dans EXPOSE et après le deux-points de -p.',
  },
  'file-permission': {
    means: () =>
      'L’utilisateur du conteneur n’a pas le droit d’utiliser le fichier qu’il lui faut.',
    remedy: () =>
      'Donnez-lui ce fichier : « COPY --chown=UTILISATEUR … », ou n’écrivez que dans un dossier à lui.',
  },
  'file-owner': {
    means: (what) =>
      `L’utilisateur du conteneur n’a pas le droit d’utiliser le fichier ${quoted(what)}.`,
    remedy: (_what, other, third) =>
      `Donnez-lui ce fichier, à la ligne ${third} du Dockerfile : ${other}`,
  },
  'folder-owner': {
    means: (what) =>
      what === ''
        ? 'L’utilisateur du conteneur n’a pas le droit d’écrire dans ce dossier.'
        : `L’utilisateur du conteneur n’a pas le droit d’écrire le fichier ${quoted(what)}.`,
    remedy: (_what, other, third) =>
      `Donnez-lui ce dossier, au-dessus de la ligne ${third} du Dockerfile : ${other}`,
  },
  'file-missing': {
    means: (what) => `Le fichier ${quoted(what)} n’est pas dans l’image.`,
    remedy: () =>
      'Copiez-le (COPY dans le Dockerfile), et vérifiez le dossier : un chemin relatif part de WORKDIR.',
  },
  'list-as-command': {
    means: () => 'Docker a pris la liste pour une commande du shell.',
    remedy: (what) =>
      `Une liste demande des guillemets doubles droits, et rien après le crochet : ${printable(what, mostShown) || 'CMD ["programme", "argument"]'}`,
  },
  'no-first-line': {
    means: () =>
      'Le script est lancé par son nom, et sa première ligne ne dit pas ce qui l’exécute.',
    remedy: (_what, other) =>
      other === ''
        ? 'Que sa première ligne soit : #!/bin/sh'
        : `Nommez dans le Dockerfile ce qui l’exécute : ${printable(other, mostShown)}`,
  },
  'line-ends': {
    means: () =>
      'Le script a les fins de ligne de Windows (CRLF), que Linux prend pour une partie du nom de l’interpréteur.',
    remedy: () => 'Enregistrez-le avec les fins de ligne d’Unix (LF), puis construisez de nouveau.',
  },
  'interpreter-missing': {
    means: (what) =>
      `Le script veut être exécuté par ${quoted(what)}, que l’image ne contient pas.`,
    remedy: () =>
      'Changez la première ligne du script (#!/bin/sh est dans presque toutes les images), ou installez-le avec RUN.',
  },
  'command-missing': {
    means: (what) => `L’image ne contient pas la commande ${quoted(what)}.`,
    remedy: () =>
      'Vérifiez l’orthographe, et que l’image l’installe ; une base comme node ou python n’apporte que son propre langage.',
  },
  'program-missing': {
    means: (what) => `L’image ne contient pas le programme ${quoted(what)}.`,
    remedy: () =>
      'Vérifiez l’orthographe dans CMD, que COPY copie ce fichier, et qu’il le met dans WORKDIR.',
  },
  'program-elsewhere': {
    means: (what, other, third) =>
      `Le conteneur le cherche en ${quoted(what)}, alors que ${third} le met en ${quoted(other)}.`,
    remedy: (_what, _other, _third, fourth) =>
      fourth === ''
        ? 'Lancez-le depuis là, ou copiez-le là où il est cherché.'
        : `Écrivez : ${printable(fourth, mostShown)}`,
  },
  'workdir-below': {
    means: (what, other, third) =>
      `Le conteneur le cherche en ${quoted(what)}, alors que ${third} le met en ${quoted(other)} : WORKDIR ne vient qu’après.`,
    remedy: (_what, _other, third, fourth) =>
      `Placez cette ligne au-dessus de ${third} : ${printable(fourth, mostShown)}`,
  },
  'program-uncopied': {
    means: (what) =>
      `${quoted(what)} est dans le projet, mais aucun COPY ne l’apporte dans l’image.`,
    remedy: (_what, other) => `Écrivez au-dessus de CMD : ${printable(other, mostShown)}`,
  },
  'gunicorn-name': {
    means: (what, other) =>
      `gunicorn cherche ${quoted(what)} dans le module ${quoted(other)}, où rien ne s’appelle ainsi.`,
    remedy: (_what, other, third) =>
      third === ''
        ? `Écrivez après le deux-points le nom de l’application dans le programme : gunicorn ${other}:NOM`
        : `Écrivez : ${printable(third, mostShown)}`,
  },
  'flask-name': {
    means: () => 'flask ne trouve pas l’application qu’il doit lancer.',
    remedy: (_what, other) =>
      `Nommez son fichier dans le Dockerfile, au-dessus de CMD : ENV FLASK_APP=${other || 'FICHIER'} — et faites-le écouter pour tous : CMD ["flask", "run", "--host=0.0.0.0"]`,
  },
  'node-module': {
    means: (what) => `L’image ne contient pas le paquet ${quoted(what)}.`,
    remedy: () => 'Copiez package.json, puis installez : RUN npm install',
  },
  'no-command': {
    means: () =>
      'Le Dockerfile n’a pas de CMD : le conteneur lance ce que lance son image de base.',
    remedy: (what) =>
      `Dites à la fin du Dockerfile ce qu’il doit lancer : ${printable(what, mostShown) || 'CMD ["programme", "argument"]'}`,
  },
  'only-waits': {
    means: () => 'Sa commande ne fait qu’attendre : rien n’est jamais lancé qui pourrait répondre.',
    remedy: (what) =>
      `Faites lancer l’application elle-même par CMD, au premier plan${given(what, (line) => ` : ${printable(line, mostShown)}`) || '.'}`,
  },
  'socket-file': {
    means: (what) => `Elle écoute le fichier ${quoted(what)}, et aucun port.`,
    remedy: (_what, other) => `Faites-la écouter un port, pour tout le monde : 0.0.0.0:${other}`,
  },
  background: {
    means: () =>
      'La commande met le serveur à l’arrière-plan et se termine, et le conteneur avec elle.',
    remedy: (what) =>
      what === ''
        ? 'Lancez-le au premier plan, en dernière commande : sans « & », sans --daemon.'
        : `Lancez-le au premier plan, en dernière commande : ${printable(what, mostShown)}`,
  },
  'only-reads': {
    means: (what) =>
      `Sa commande est ${quoted(what)}, qui s’arrête aussitôt quand personne ne tape rien.`,
    remedy: (_what, other) =>
      `Que CMD démarre l’application elle-même : ${printable(other, mostShown) || 'CMD ["programme", "argument"]'}`,
  },
  'only-builds': {
    means: (what) => `Sa commande, ${quoted(what)}, construit l’application et ne la démarre pas.`,
    remedy: () =>
      'Construisez-la avec RUN, et que CMD démarre un serveur qui envoie ce qui a été construit.',
  },
  'page-once': {
    means: () => 'PHP fait la page une fois, l’affiche et s’arrête : aucun serveur ne l’envoie.',
    remedy: (what) => `Que son propre serveur l’envoie : ${printable(what, mostShown)}`,
  },
  swallowed: {
    means: () => 'ENTRYPOINT dans la forme shell ne tient pas compte de CMD.',
    remedy: () => 'Écrivez ENTRYPOINT comme une liste, ou retirez-le et gardez CMD.',
  },
  'script-ends': {
    means: (what) => `Le script d’entrée ${what} se termine sans lancer ce que dit CMD.`,
    remedy: () => 'Que sa dernière ligne soit : exec "$@"',
  },
  'main-guard': {
    means: () => 'La condition n’est jamais vraie, donc le serveur n’est jamais lancé.',
    remedy: () => 'Elle s’écrit avec deux tirets bas de chaque côté : if __name__ == "__main__":',
  },
  'empty-program': {
    means: (what) => `Le programme ${what} est vide.`,
    remedy: () => 'Enregistrez-le dans votre éditeur, puis construisez de nouveau.',
  },
  'no-asgi-server': {
    means: (what) =>
      `${what} dit seulement ce qu’est l’application : il faut un serveur pour l’exécuter.`,
    remedy: (_what, other) => `Que CMD en lance un : ${printable(other, mostShown)}`,
  },
  'no-server': {
    means: (what) => `${what} crée une application et ne la lance pas.`,
    remedy: () => 'Ajoutez comme dernière ligne : app.run(host="0.0.0.0")',
  },
};
