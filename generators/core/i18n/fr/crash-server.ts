import { inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrashServer } from '../en/crash-server.js';
import { given } from '../failure-words.js';

/** Ce que disent nginx et Apache de leurs réglages, et des pages qu’ils envoient. */
export const frCrashServer: typeof enCrashServer = {
  'own-settings': {
    means: () => 'C’est une erreur dans les réglages du serveur.',
    remedy: () => 'Corrigez cette ligne, puis construisez de nouveau.',
  },
  'nginx-directive': {
    means: (what) => `nginx ne connaît pas ${quoted(what)}.`,
    remedy: () => 'Vérifiez l’orthographe, et que la ligne du dessus finit par un point-virgule.',
  },
  'nginx-place': {
    means: (what) =>
      what === ''
        ? 'Le fichier n’est qu’une partie des réglages de nginx, et se trouve à la place du tout.'
        : `${quoted(what)} ne peut pas se trouver à cet endroit des réglages.`,
    remedy: () =>
      'Un fichier qui commence par « server { » se copie vers /etc/nginx/conf.d/default.conf. Ce qui se copie vers /etc/nginx/nginx.conf a besoin de « events { } », et de « http { … } » autour.',
  },
  'nginx-syntax': {
    means: () => 'nginx ne comprend pas les réglages à cette ligne.',
    remedy: () =>
      'Regardez cette ligne et celles du dessus : chaque directive finit par un point-virgule, et chaque { a son }.',
  },
  'nginx-semicolon': {
    means: () => 'Il manque un point-virgule à la fin de cette ligne.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'nginx-brace': {
    means: () => 'Rien ne ferme le { de cette ligne.',
    remedy: () => 'Écrivez } sur une ligne à part, là où son bloc finit.',
  },
  'nginx-index': {
    means: (what, other) =>
      `nginx cherche une page appelée ${quoted(what)}, et celle du projet s’appelle ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'page-misnamed': {
    means: (what) =>
      `Pour la page /, un serveur cherche index.html, et le Dockerfile appelle ${quoted(what)} celle du projet.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'nginx-user': {
    means: (what) =>
      `Avec l’utilisateur du conteneur, nginx n’a pas le droit d’écrire dans ${quoted(what)}.`,
    remedy: () =>
      'Retirez USER : ce qui répond n’est pas root de toute façon. Ou prenez la base nginxinc/nginx-unprivileged, qui écoute sur le port 8080.',
  },
  'apache-command': {
    means: (what) => `Apache ne connaît pas ${quoted(what)}, ou son module n’est pas activé.`,
    remedy: (_what, other) =>
      `${other === '' ? 'Vérifiez l’orthographe, ou activez son module' : 'Activez son module'} dans le Dockerfile : RUN a2enmod ${other || 'MODULE'}`,
  },
  'no-index': {
    means: (what) =>
      `Le dossier ${quoted(what)} n’a pas de page qui porte le nom que cherche le serveur.`,
    remedy: () => 'Appelez la page index.html (index.php pour PHP), et vérifiez où COPY la met.',
  },
  'page-missing': {
    means: (what) => `Le serveur cherche ${quoted(what)}, qui n’est pas dans l’image.`,
    remedy: () =>
      'Vérifiez où COPY met les pages, et le dossier derrière « root » dans les réglages.',
  },
  'page-permission': {
    means: (what) => `Le serveur n’a pas le droit de lire ${quoted(what)}.`,
    remedy: () =>
      'Que tout le monde puisse lire les pages, dans le Dockerfile : RUN chmod -R a+rX, et le dossier derrière.',
  },
  'upstream-silent': {
    means: (what) =>
      `nginx transmet la demande à un autre programme, qui ne répond pas${given(what, (address) => ` : ${quoted(address)}`)}.`,
    remedy: () =>
      'Dans un conteneur, localhost est le conteneur lui-même : démarrez-y aussi ce programme, ou nommez la machine sur laquelle il tourne.',
  },
  'nginx-root': {
    means: (what, other, _third, server) =>
      `${server || 'nginx'} cherche les pages dans ${what}, et le Dockerfile les copie dans ${other}.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'page-elsewhere': {
    means: (what, other, _third, server) =>
      `${server || 'nginx'} cherche les pages dans ${what}, et le Dockerfile les copie dans ${other}.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
};
