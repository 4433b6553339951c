import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import type { enRules } from '../en/rules.js';
import { given, mostShown } from '../failure-words.js';
import { dayInFrench } from './day.js';
import { frBuildKit } from './failures.js';

/** What the static rules say, by their ids. */
export const frRules: typeof enRules = {
  'dockerfile-name': {
    why: 'Docker cherche un fichier qui s’appelle Dockerfile, et aucun autre.',
    found: (what) => `Le fichier s’appelle ${what} : Docker ne le trouve pas.`,
    remedy: (what, other) =>
      `${given(/\.\w+$/.exec(what)?.[0], (end) => `Les éditeurs et les explorateurs de fichiers cachent souvent les extensions comme ${end} : affichez-les. `)}Renommez-le, dans le dossier du projet : mv ${shellWord(what)} ${shellWord(other)}`,
  },
  'dockerfile-encoding': {
    why: 'Docker lit un Dockerfile comme du texte en UTF-8.',
    found: (what) => `Le Dockerfile est enregistré en ${what}, pas en UTF-8.`,
    remedy: () => 'Enregistrez-le de nouveau dans votre éditeur, avec l’encodage UTF-8.',
  },
  'no-from': {
    why: 'Toute image est faite à partir d’une autre, que FROM nomme ; sans elle, Docker ne peut rien construire.',
    found: (what) =>
      what === ''
        ? 'Le Dockerfile ne contient aucune instruction.'
        : `${what} se trouve là où FROM doit être la première instruction.`,
    remedy: (_what, other) => `Commencez par une image de base, par exemple : FROM ${other}`,
  },
  'unknown-instruction': {
    why: 'Une ligne commence par une instruction que Docker connaît, ou continue la ligne précédente.',
    found: (what) => `${quoted(what)} n’est pas une instruction de Dockerfile.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Si la ligne continue la précédente, celle-ci doit finir par une barre oblique inverse (\\).'
        : `Écrivez : ${printable(other, mostShown)}`,
  },
  'broken-continuation': {
    why: 'La barre oblique inverse ne relie deux lignes que si elle est le dernier caractère de la première.',
    found: (what) =>
      what === ''
        ? 'La commande se termine avec cette ligne, mais la suivante la continue.'
        : 'Un commentaire suit la barre oblique inverse : la commande se termine ici, mais la ligne suivante la continue.',
    remedy: () =>
      'Terminez la ligne par une barre oblique inverse (\\), sans rien derrière ; un commentaire va seul sur sa ligne.',
  },
  'trailing-comment': {
    why: 'Pour Docker, # ne commence un commentaire qu’au début d’une ligne ; ailleurs, il fait partie de la valeur.',
    found: (what, other) =>
      `Un commentaire suit ${what} sur la même ligne${given(other, (lines) => `, et de même ${/,/.test(lines) ? 'aux lignes' : 'à la ligne'} ${lines}`)}.`,
    remedy: (_what, other) =>
      `Mettez ${other === '' ? 'le commentaire' : 'chaque commentaire'} (à partir de #) seul sur une ligne au-dessus.`,
  },
  'from-arguments': {
    why: 'FROM attend un nom, avec son étiquette après un deux-points, et au besoin AS et le nom de l’étape.',
    found: (_what, other) =>
      other === '' ? 'FROM ne nomme aucune image.' : 'FROM a trop de mots, ou pas assez.',
    remedy: (what) =>
      what === ''
        ? 'Nommez une image, par exemple : FROM debian:13-slim'
        : `Écrivez : FROM ${printable(what, mostShown)}`,
  },
  arguments: {
    why: 'Chaque instruction a besoin de ce dont elle parle : un fichier et sa destination, un nom et sa valeur, un port.',
    found: (what) => `Il manque quelque chose après ${what}, ou ce n’est pas ce qu’il attend.`,
    remedy: (_what, other) => `Écrivez-le ainsi : ${other}`,
  },
  'list-quotes': {
    why: 'La forme en liste est du JSON : ce qui n’en est pas, Docker le prend pour une commande du shell.',
    found: (what) =>
      `La liste qui suit ${what} est mal formée : Docker la prend pour une commande du shell.`,
    remedy: (what, other) =>
      `Mettez chaque mot entre guillemets doubles droits, avec des virgules entre eux : ${printable(other, mostShown) || `${what} ["…", "…"]`}`,
  },
  'image-case': {
    why: 'Le nom d’une image s’écrit en minuscules.',
    found: (what) => `Le nom ${quoted(what)} contient des majuscules.`,
    remedy: (_what, other) => `Écrivez-le en minuscules : FROM ${other}`,
  },
  'stage-name': {
    why: 'Un nom derrière --from qui n’est pas celui d’une étape est pris pour une image, que Docker tente de télécharger.',
    found: (what) => `Aucune étape ne s’appelle ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous dire --from=${other} ?`,
  },
  'copy-source': {
    why: 'COPY prend les fichiers dans le contexte de construction, le dossier que « docker build » nomme en dernier.',
    found: (what) => `Il n’y a pas de fichier ${quoted(what)} à copier.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Vérifiez l’orthographe et le dossier : le chemin part du contexte de construction.'
        : `Le fichier s’appelle ${quoted(other)} : les majuscules comptent.`,
  },
  'ignored-source': {
    why: 'Ce que cite .dockerignore ne fait pas partie du contexte de construction, et ne peut donc pas être copié.',
    found: (what, other) =>
      `Le Dockerfile copie ${quoted(what)}, que cette ligne écarte : ${other}.`,
    remedy: (what) =>
      `Supprimez cette ligne, ou reprenez le fichier dans une ligne en dessous : « !${what} ».`,
  },
  'outside-context': {
    why: 'Une construction ne voit que son contexte, le dossier que « docker build » nomme en dernier.',
    found: (what) => `${quoted(what)} se trouve hors du contexte de construction.`,
    remedy: () => 'Mettez le fichier à côté du Dockerfile, et nommez-le sans « .. ».',
  },
  'no-match': {
    why: 'Quand aucun fichier ne correspond à un motif, BuildKit ne copie rien et ne dit rien.',
    found: (what) => `Aucun fichier ne correspond à ${quoted(what)} : rien n’est copié.`,
    remedy: () => 'Vérifiez l’orthographe du motif et le dossier dont il part.',
  },
  'copy-target': {
    why: 'On ne copie plusieurs fichiers que dans un dossier, et le constructeur classique veut que son nom finisse par /.',
    found: (what) => `Plusieurs fichiers sont copiés vers ${quoted(what)}, qui ne finit pas par /.`,
    remedy: (what) => `Terminez-le par une barre oblique : ${what}/`,
  },
  'relative-workdir': {
    why: 'Un WORKDIR relatif dépend d’un dossier que seule l’image de base connaît.',
    found: (what) =>
      `Le chemin ${quoted(what)} part du dossier, quel qu’il soit, où l’image de base s’est arrêtée.`,
    remedy: (what) => `Faites-le partir de la racine : WORKDIR /${what}`,
  },
  'exposed-pair': {
    why: 'EXPOSE annonce le port à l’intérieur du conteneur ; le port de la machine qui y mène se dit avec -p.',
    found: (what) => `EXPOSE ${what} nomme deux ports.`,
    remedy: (_what, other) =>
      `Écrivez seulement le port à l’intérieur du conteneur : EXPOSE ${other}. La paire va derrière -p.`,
  },
  'server-in-run': {
    why: 'RUN prépare l’image, une seule fois, et une construction attend la fin de chaque commande ; ce qu’un conteneur fait au démarrage, c’est CMD qui le dit.',
    found: (what) =>
      `${quoted(what)} tourne jusqu’à ce qu’on l’arrête : derrière RUN, la construction ne finirait jamais.`,
    remedy: (_what, other) =>
      `C’est au conteneur de le lancer : à la fin du Dockerfile, à la place de ce RUN, écrivez CMD ${other}`,
  },
  'two-commands': {
    why: 'Un conteneur exécute une seule commande : de plusieurs CMD ou ENTRYPOINT, seul le dernier compte.',
    found: (what, other) => `Un autre ${what} suit à la ligne ${other} : celui-ci ne sert jamais.`,
    remedy: (_what, other) =>
      `Supprimez cette ligne ; si c’est elle que vous voulez garder, la ligne ${other}.`,
  },
  'shell-form': {
    why: 'Dans la forme shell, un shell se trouve entre « docker stop » et le programme, qui peut ne pas entendre qu’il doit s’arrêter.',
    found: (what) => `${what} est écrit sans crochets (forme shell).`,
    remedy: (what, other) =>
      other === ''
        ? `Faites commencer par exec la dernière commande derrière ${what} : le conteneur s’arrête alors plus vite.`
        : `Écrit ainsi, le conteneur s’arrête plus vite : ${printable(other, mostShown)}`,
  },
  'buildkit-only': {
    why: 'Le constructeur classique le refuse, ou l’omet sans rien dire ; depuis Docker 23, le constructeur habituel est BuildKit, si son plugin buildx est là.',
    found: (what) => `${quoted(what)} ne fonctionne qu’avec BuildKit.`,
    remedy: () => `Écrivez-le autrement, ou vérifiez que BuildKit est là. ${frBuildKit}`,
  },
  'syntax-line': {
    why: 'L’image que nomme la ligne syntax est téléchargée avant la construction, même si l’image de base est déjà là.',
    found: (what) => `La construction a besoin du réseau : la ligne syntax télécharge ${what}.`,
    remedy: () =>
      'Supprimez cette ligne, sauf si le Dockerfile utilise ce que Docker ne connaît pas de lui-même.',
  },
  'script-line-ends': {
    why: 'Linux prend la fin de ligne de Windows pour une partie du nom de l’interpréteur, et ne le trouve pas.',
    found: (what) => `${what} a les fins de ligne de Windows (CRLF).`,
    remedy: (what) =>
      `Enregistrez-le avec les fins de ligne d’Unix (LF), et gardez-les par cette ligne dans .gitattributes : ${what} text eol=lf`,
  },
  'heredoc-line-ends': {
    why: 'Ce qui se trouve entre <<EOF et EOF garde ses fins de ligne, et le shell prend celles de Windows pour une partie du dernier mot.',
    found: (what) =>
      `Le Dockerfile a les fins de ligne de Windows (CRLF), et ${quoted(what)} les transmet au shell.`,
    remedy: () =>
      'Enregistrez le Dockerfile avec les fins de ligne d’Unix (LF), et gardez-les par cette ligne dans .gitattributes : Dockerfile text eol=lf',
  },
  'script-shebang': {
    why: 'Un script lancé par son nom doit dire dans sa première ligne ce qui l’exécute.',
    found: (what) =>
      `${what} est lancé par son nom, mais sa première ligne ne dit pas ce qui l’exécute.`,
    remedy: (_what, other) =>
      other.startsWith('#!')
        ? `Sa première ligne doit être : ${other}`
        : `Nommez dans le Dockerfile ce qui l’exécute : ${printable(other, mostShown)}`,
  },
  'script-mode': {
    why: 'Un fichier lancé par son nom doit être marqué comme exécutable.',
    found: (what) => `${what} n’est pas marqué comme exécutable.`,
    remedy: (what, other) =>
      `${given(other, (line) => `Nommez dans le Dockerfile ce qui l’exécute : ${printable(line, mostShown)}. Ou marquez-le : `) || 'Marquez-le : '}tapez dans le dossier du projet « chmod +x ${shellWord(what)} », et avec Git « git update-index --chmod=+x ${shellWord(what)} ».`,
  },
  'python-encoding': {
    why: 'Python doit connaître l’encodage d’un programme qui contient d’autres lettres que l’ASCII : Python 2 suppose de l’ASCII, Python 3 de l’UTF-8.',
    found: (what) =>
      `La lettre ${quoted(what)} se trouve dans un programme qui ne dit pas son encodage.`,
    remedy: (_what, other) => `Sa première ligne doit être « # -*- coding: ${other} -*- ».`,
  },
  'smart-quotes': {
    why: 'Les guillemets et les espaces d’un traitement de texte ne veulent rien dire pour un programme.',
    found: (what) => `Le caractère ${quoted(what)} se trouve là où il en faut un ordinaire.`,
    remedy: () => 'Retapez-le dans un éditeur de texte : guillemets droits et espaces ordinaires.',
  },
  'print-statement': {
    why: 'En Python 3, print est une fonction : sans parenthèses, le programme ne se compile pas.',
    found: () => 'print est sans parenthèses, comme en Python 2.',
    remedy: () => 'Écrivez print("…"), ou prenez Python 2.7 pour base.',
  },
  'python-syntax': {
    why: 'Un programme qui ne se compile pas se termine dès que le conteneur démarre.',
    found: (what, other) => `Python ${other} ne peut pas lire le programme : ${what}.`,
    remedy: () => 'Corrigez cette ligne, ou celle du dessus.',
  },
  'php-tag': {
    why: 'Un serveur exécute ce qui suit <?php, et envoie tout le reste tel quel : qui demande la page lit le programme.',
    found: () => 'Le programme ne commence pas par <?php : personne ne l’exécute.',
    remedy: () => 'Écrivez au-dessus, en première ligne : <?php',
  },
  'no-server': {
    why: 'Un conteneur vit autant que son programme : s’il ne lance aucun serveur, il se termine aussitôt.',
    found: (what) => `${what} crée une application et ne la lance pas.`,
    remedy: () => 'Ajoutez comme dernière ligne : app.run(host="0.0.0.0")',
  },
  loopback: {
    why: 'Dans un conteneur, 127.0.0.1 est le conteneur lui-même : personne au-dehors ne peut atteindre ce qui y écoute.',
    found: (what) =>
      `${quoted(what)} écoute sur 127.0.0.1 : personne hors du conteneur ne peut l’atteindre.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Faites-le écouter sur toutes les adresses : host="0.0.0.0"'
        : `Faites-le écouter sur toutes les adresses : ${printable(other, mostShown)}`,
  },
  'debug-mode': {
    why: 'Dans son mode de débogage, Flask montre l’intérieur du programme à quiconque rencontre une erreur, avec de quoi y taper des commandes.',
    found: (what) =>
      `${quoted(what)} est fait pour votre propre machine : lors d’une erreur, quiconque atteint la page voit l’intérieur du programme, et peut tenter d’y exécuter des commandes.`,
    remedy: () => 'Retirez-le avant que d’autres puissent atteindre la page.',
  },
  'other-port': {
    why: 'Le port auquel mène -p doit être celui que l’application écoute.',
    found: (what, other) =>
      `L’application écoute sur le port ${what}, mais le port ${other} est attendu.`,
    remedy: (what) =>
      `Changez l’un des deux : le port dans le programme, ou EXPOSE ${what} et le nombre après le deux-points de -p.`,
  },
  'end-of-life': {
    why: 'Une image dont la maintenance est terminée ne reçoit plus de corrections, même pour des failles connues de tous.',
    found: (what, other) => `La maintenance de ${what} s’est terminée le ${dayInFrench(other)}.`,
    remedy: () => 'Pour autre chose qu’un exercice, prenez-en une version plus récente.',
  },
};
