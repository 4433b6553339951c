import type { enOptions, enOptionsOfClass, enQuestions } from '../en/options.js';

/** What each option of the table is for. */
export const frOptions: typeof enOptions = {
  stack: 'langage et framework de l’application',
  lab: 'un lab à vous : son dossier, ou une adresse pour git, par exemple git@hote:labs.git#v1:intro',
  name: 'nom de l’image et du conteneur',
  port: 'port de cet ordinateur où se trouvera la page',
  greeting: 'ce que dit la page',
  locale: 'langue de l’outil et de la leçon',
  ci: 'ajouter un workflow qui vérifie le projet dans sa propre intégration continue (CI)',
  devcontainer: 'ajouter de quoi ouvrir le projet dans Codespaces ou VS Code, avec Docker dedans',
  out: 'dossier où les projets sont créés',
  'id-column': 'colonne de la liste qui désigne un élève',
  'port-base': 'premier des ports que reçoivent les élèves',
  set: 'la réponse à une question du lab, comme ville=Lyon ; peut se répéter',
  remote: 'adresse du dépôt de chaque élève, comme git@host:org/{id}.git',
  push: 'pousser chaque dépôt vers son adresse',
  update: 'mettre à jour les fichiers qu’aucun élève n’a modifiés',
  student: 'seulement cet élève de la classe ; peut se répéter',
  only: 'seulement les projets que ce rapport JSON ne dit pas réussis',
  shard: 'seulement une part des projets, comme 3/8 : la troisième de huit',
  'fail-fast': 's’arrêter au premier projet qui n’a pas réussi',
  context: 'contexte Docker du moteur ; à répéter pour plusieurs moteurs',
  git: 'créer un dépôt Git avec un premier commit',
  verify: 'vérifier le projet : construire, lancer, demander la page, arrêter, supprimer',
  'if-engine': 'si aucun moteur Docker ne répond, le dire et finir avec le code 0',
  offline: 'prendre un lab tel qu’on est allé le chercher la dernière fois, sans le réseau',
  yes: 'ne rien demander : ce qui n’est pas précisé prend sa valeur par défaut',
  force: 'remplacer les fichiers qui diffèrent',
  'dry-run': 'montrer ce qui serait écrit, sans rien écrire',
  check: 'ne rien écrire ; si DOSSIER diffère, montrer le diff et finir avec le code 1',
  answers: 'prendre les réponses dans un fichier JSON ou YAML',
  from: 'un projet avec un Dockerfile autour duquel le lab est fait',
  'context-dir': 'dossier du Dockerfile, à l’intérieur du projet',
  'container-port': 'port que l’application écoute dans son conteneur',
  path: 'page à demander',
  expect:
    'ce qu’on doit lire sur la page ; =TEXTE pour ce texte et rien d’autre, /un motif/ pour sa source',
  status: 'code HTTP attendu (sinon, de 200 à 299)',
  jobs: 'projets en même temps (sinon, selon le moteur)',
  timeout: 'durée maximale pour un projet, en secondes',
  network: 'permettre à l’application d’utiliser le réseau quand elle tourne',
  static: 'regarder seulement les fichiers : rien n’est construit ni lancé',
  outside:
    'lancer l’application sans Docker, avec les langages de cette machine : seulement si vous avez confiance',
  trust: 'avec --outside : lancer ce qu’ont écrit plusieurs élèves, ou le lancer en tant que root',
  engine: 'commande du moteur (sinon, celui qui répond)',
  report: 'écrire aussi un rapport : FICHIER ou FORMAT:FICHIER ; peut se répéter',
  format: 'forme du résultat sur la sortie standard',
  open: 'ouvrir la page dans le navigateur',
  log: 'montrer le journal de l’application jusqu’à Ctrl-C ; elle continue de tourner',
  watch: 'tout refaire à chaque enregistrement, jusqu’à Ctrl-C',
  fix: 'corriger sans demander ce qui n’a qu’un remède sûr ; l’original est gardé',
  points:
    'donner des points : toutes les vérifications ensemble en valent N, par exemple 20 ; sans celles d’un exercice, ce sont les cinq étapes',
  debug: 'montrer d’où vient une erreur dans le code',
  help: 'afficher cette aide',
  version: 'afficher la version',
};

/** How the options are asked that are; the others wait to be said. */
export const frQuestions: typeof enQuestions = {
  stack: 'Dans quel langage écrire l’application ?',
  name: 'Nom de l’image et du conteneur ?',
  port: 'Sur quel port de cet ordinateur ?',
  greeting: 'Que doit dire la page ?',
  ci: 'Ajouter un workflow d’intégration continue (CI) ?',
  git: 'Créer un dépôt Git ?',
  verify: 'Vérifier le projet tout de suite, dans Docker ?',
};

/** What some options are for in a class. */
export const frOptionsOfClass: typeof enOptionsOfClass = {
  name: 'nom de l’image et du conteneur (sinon, celui du dossier de l’élève)',
  expect:
    'ce que chaque page doit dire, comme pour verify ; peut citer des colonnes, comme Bonjour {prénom}',
  greeting: 'ce que dit la page ; peut citer des colonnes, comme {prénom}',
  set: 'une réponse pour chaque élève dont la ligne n’en dit rien (par exemple greeting=Bonjour {prénom}) ; peut se répéter',
  git: 'faire de chaque projet un dépôt Git avec un premier commit',
  force: 'remplacer aussi ce que des élèves ont modifié',
  jobs: 'envois à la fois (sinon 8)',
  ci: 'ajouter un workflow qui vérifie toute la classe dans sa CI',
  'dry-run': 'montrer ce que chaque élève recevrait, sans rien écrire',
};
