import type { enOptions, enOptionsOfClass } from '../en/options.js';

/** What some options are for in a class. */
export const frOptionsOfClass: typeof enOptionsOfClass = {
  name: 'nom de l’image et du conteneur (sinon, celui du dossier de l’élève)',
  greeting: 'ce que dit la page ; peut citer des colonnes, comme {prénom}',
  git: 'faire de chaque projet un dépôt Git avec un premier commit',
  force: 'remplacer aussi ce que des élèves ont modifié',
  jobs: 'envois à la fois (sinon 8)',
  ci: 'ajouter un workflow qui vérifie toute la classe dans sa CI',
  'dry-run': 'montrer ce que chaque élève recevrait, sans rien écrire',
};

/** What each option of the table is for (`help`), and how it is asked (`ask`). */
export const frOptions: typeof enOptions = {
  stack: {
    help: 'langage et framework de l’application',
    ask: 'Quel langage et quel framework ?',
  },
  name: { help: 'nom de l’image et du conteneur', ask: 'Nom de l’image et du conteneur ?' },
  port: {
    help: 'port de cet ordinateur où se trouvera la page',
    ask: 'Sur quel port de cet ordinateur ?',
  },
  greeting: { help: 'ce que dit la page', ask: 'Que doit dire la page ?' },
  locale: { help: 'langue de l’outil et de la leçon', ask: 'Quelle langue ?' },
  ci: {
    help: 'ajouter un workflow qui vérifie le projet dans sa propre intégration continue (CI)',
    ask: 'Ajouter un workflow d’intégration continue (CI) ?',
  },
  devcontainer: {
    help: 'ajouter de quoi ouvrir le projet dans Codespaces ou VS Code, avec Docker dedans',
    ask: '',
  },
  out: { help: 'dossier où les projets sont créés', ask: '' },
  'id-column': { help: 'colonne de la liste qui désigne un élève', ask: '' },
  'port-base': { help: 'premier des ports que reçoivent les élèves', ask: '' },
  set: {
    help: 'une réponse pour chaque élève dont la ligne n’en dit rien (par exemple greeting=Bonjour {prénom}) ; peut se répéter',
    ask: '',
  },
  remote: {
    help: 'adresse du dépôt de chaque élève, comme git@host:org/{id}.git',
    ask: '',
  },
  push: { help: 'pousser chaque dépôt vers son adresse', ask: '' },
  update: { help: 'mettre à jour les fichiers qu’aucun élève n’a modifiés', ask: '' },
  student: { help: 'seulement cet élève de la classe ; peut se répéter', ask: '' },
  only: { help: 'seulement les projets que ce rapport JSON ne dit pas vérifiés', ask: '' },
  shard: { help: 'seulement une part des projets, comme 3/8 : la troisième de huit', ask: '' },
  'fail-fast': { help: 's’arrêter au premier projet qui n’est pas vérifié', ask: '' },
  context: {
    help: 'contexte Docker du moteur ; à répéter pour plusieurs moteurs',
    ask: '',
  },
  git: { help: 'créer un dépôt Git avec un premier commit', ask: 'Créer un dépôt Git ?' },
  verify: {
    help: 'vérifier le projet : construire, lancer, demander la page, arrêter, supprimer',
    ask: 'Le vérifier tout de suite (le construire et le lancer une fois) ?',
  },
  'if-engine': {
    help: 'si aucun moteur Docker ne répond, le dire et finir avec le code 0',
    ask: '',
  },
  yes: { help: 'ne rien demander : ce qui n’est pas précisé prend sa valeur par défaut', ask: '' },
  force: { help: 'remplacer les fichiers qui diffèrent', ask: '' },
  'dry-run': { help: 'montrer ce qui serait écrit, sans rien écrire', ask: '' },
  check: {
    help: 'ne rien écrire ; si DIR diffère, montrer le diff et finir avec le code 1',
    ask: '',
  },
  answers: { help: 'prendre les réponses dans un fichier JSON ou YAML', ask: '' },
  'context-dir': { help: 'dossier du Dockerfile, à l’intérieur du projet', ask: '' },
  'container-port': { help: 'port que l’application écoute dans son conteneur', ask: '' },
  path: { help: 'page à demander', ask: '' },
  expect: { help: 'ce que la page doit dire : un texte, ou /un motif/', ask: '' },
  status: { help: 'code HTTP attendu (sinon, de 200 à 299)', ask: '' },
  jobs: { help: 'projets en même temps (sinon, selon le moteur)', ask: '' },
  timeout: { help: 'durée maximale pour un projet, en secondes', ask: '' },
  network: { help: 'permettre à l’application d’utiliser le réseau quand elle tourne', ask: '' },
  static: { help: 'regarder seulement les fichiers : rien n’est construit ni lancé', ask: '' },
  outside: { help: 'lancer l’application sans Docker, avec le Python de cette machine', ask: '' },
  engine: { help: 'commande du moteur (sinon, celui qui répond)', ask: '' },
  report: {
    help: 'écrire aussi un rapport : FICHIER ou FORMAT:FICHIER ; peut se répéter',
    ask: '',
  },
  format: { help: 'forme du résultat sur la sortie standard', ask: '' },
  debug: { help: 'montrer d’où vient une erreur dans le code', ask: '' },
  help: { help: 'afficher cette aide', ask: '' },
  version: { help: 'afficher la version', ask: '' },
};
